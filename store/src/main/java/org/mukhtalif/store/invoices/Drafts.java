package org.mukhtalif.store.invoices;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.money.VatRates;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Makes drafts of what was agreed, and of what is taken back.
@Component
class Drafts {

    private static final Bilingual SHIPPING = new Bilingual("التوصيل", "Delivery");
    private static final Bilingual FEE = new Bilingual("رسم الدفع عند الاستلام", "Cash on delivery fee");
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private final Orders orders;
    private final Namings namings;
    private final Credits credits;

    Drafts(Orders orders, Namings namings, Credits credits) {
        this.orders = orders;
        this.namings = namings;
        this.credits = credits;
    }

    /// The orders whose sale or fee is among these tasks, and which of them are in somebody's name.
    Sales sales(List<DueTask> tasks) {
        var numbers = tasks.stream()
                .filter(task -> task.what() == DueTask.What.SALE || task.what() == DueTask.What.FEE)
                .map(DueTask::order)
                .collect(toSet());
        return new Sales(orders.all(numbers), namings.among(numbers));
    }

    record Sales(Map<OrderNumber, Order> orders, Set<OrderNumber> named) {

        Optional<Order> of(DueTask task) {
            return Optional.ofNullable(orders.get(task.order()));
        }

        Draft inItsForm(Draft draft) {
            return draft.order().filter(named::contains).isPresent() ? draft.named() : draft;
        }
    }

    /// Nothing for a task that has nothing left to do: a part that costs nothing, an invoice that is taken back
    /// already.
    List<Draft> of(DueTask task, Sales sales) {
        return switch (task.what()) {
            case SALE ->
                sale(task, sales.of(task)).map(sales::inItsForm).stream().toList();
            case FEE -> fee(task, sales.of(task)).map(sales::inItsForm).stream().toList();
            case FEE_CANCELLATION ->
                credits.ofAllThatIsLeft(task, Subject.FEE).stream().toList();
            case CANCELLATION ->
                credits.ofAllThatIsLeft(task, Subject.SALE).stream().toList();
            case REFUND -> credits.of(task).stream().toList();
            case NAMING -> credits.andNamed(task, Subject.SALE);
            case FEE_NAMING -> credits.andNamed(task, Subject.FEE);
        };
    }

    private Optional<Draft> fee(DueTask task, Optional<Order> asked) {
        return asked.map(order -> {
            var rate = VatRates.on(LocalDate.ofInstant(order.placedAt(), RIYADH));
            var fee = order.fee();
            return Draft.of(
                    Subject.FEE,
                    task.order(),
                    task.merchant(),
                    List.of(new InvoiceLine(0, FEE, 1, fee.price(), fee.vat(), rate)));
        });
    }

    private Optional<Draft> sale(DueTask task, Optional<Order> order) {
        return order.flatMap(found -> found.partOf(task.merchant()))
                .map(part -> lines(part, order.orElseThrow().placedAt()))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> Draft.sale(task.order(), task.merchant(), lines));
    }

    static List<InvoiceLine> lines(MerchantOrder part, Instant placedAt) {
        var rate = VatRates.on(LocalDate.ofInstant(placedAt, RIYADH));
        var lines = new ArrayList<InvoiceLine>();
        for (int place = 0; place < part.lines().size(); place++)
            lines.add(line(place + 1, part.lines().get(place), rate));
        var shipping = part.shipping();
        if (!shipping.listed().isZero())
            lines.add(new InvoiceLine(
                    0, SHIPPING, 1, shipping.price(), shipping.discount().amount(), shipping.vat(), rate));
        return lines;
    }

    private static InvoiceLine line(int source, LineItem item, Percentage rate) {
        return new InvoiceLine(
                source,
                name(item),
                item.quantity(),
                item.total(),
                item.discount().amount(),
                item.vat(),
                rate);
    }

    private static Bilingual name(LineItem item) {
        return item.option()
                .map(option -> new Bilingual(
                        item.product().ar() + "، " + option.ar(), item.product().en() + ", " + option.en()))
                .orElse(item.product());
    }
}
