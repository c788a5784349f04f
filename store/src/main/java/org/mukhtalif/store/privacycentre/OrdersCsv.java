package org.mukhtalif.store.privacycentre;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderPlace;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// A person's orders as a table for a spreadsheet: RFC 4180, UTF-8 with a byte order mark, a line for each product.
@Component
class OrdersCsv {

    private static final int PAGE = 50;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Orders orders;
    private final Merchants merchants;

    OrdersCsv(Orders orders, Merchants merchants) {
        this.orders = orders;
        this.merchants = merchants;
    }

    byte[] of(DataSubjectId subject, Words words) {
        var lines = new ArrayList<String>();
        lines.add(row(words.of("privacycentre.csv.head").split("\\|")));
        List<Order> page;
        Optional<OrderPlace> after = Optional.empty();
        do {
            page = orders.of(subject, after, PAGE);
            page.forEach(order -> lines.addAll(linesOf(order, words)));
            after = page.stream().reduce((_, last) -> last).map(last -> new OrderPlace(last.placedAt(), last.number()));
        } while (page.size() == PAGE);
        return (BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<String> linesOf(Order order, Words words) {
        return order.parts().stream()
                .flatMap(part -> part.lines().stream().map(line -> lineOf(order, part, line, words)))
                .toList();
    }

    private String lineOf(Order order, MerchantOrder part, LineItem line, Words words) {
        return row(
                order.number().value(),
                order.placedAt().toString(),
                merchants
                        .find(part.merchant())
                        .map(merchant -> merchant.name().in(words.locale()))
                        .orElse(""),
                line.product().in(words.locale()),
                line.option().map(option -> option.in(words.locale())).orElse(""),
                Integer.toString(line.quantity()),
                amount(line.unitPrice()),
                amount(line.discount().amount()),
                amount(line.total()),
                line.total().currency().getCurrencyCode());
    }

    private static String amount(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), money.currency().getDefaultFractionDigits())
                .toPlainString();
    }

    /// A cell that begins like a formula is not to be one.
    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.matches("(?s)[=+@\\t-].*") ? "'" + cell : cell)
                .map(cell -> cell.matches("(?s).*[\",\\r\\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(joining(","));
    }
}
