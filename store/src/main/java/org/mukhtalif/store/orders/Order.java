package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Share;

/// What was agreed between a shopper and the merchants of her cart.
///
/// @param parties who placed it and who receives it
/// @param withShortAddress whether the short address was given with it; it may be added later
/// @param language the language it was placed in: `ar` or `en`
/// @param termsVersion the version of the terms that was accepted
/// @param fee for the way of paying
/// @param coupon the code with which something was taken off
/// @param parts one for each merchant, in merchant order
public record Order(
        OrderNumber number,
        Instant placedAt,
        Parties parties,
        boolean withShortAddress,
        String language,
        String termsVersion,
        PaymentReference payment,
        PaymentFee fee,
        Optional<String> coupon,
        List<MerchantOrder> parts) {

    /// What the store's own share of a payment is called.
    static final String STORES_SHARE = "store";

    public Order {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("An order has at least one merchant");
    }

    /// Who placed it; nothing once her data was destroyed.
    public Optional<DataSubjectId> subject() {
        return parties.buyer();
    }

    /// To whom it is handed; nothing once her data was destroyed.
    public Optional<DataSubjectId> receiver() {
        return parties.receiver();
    }

    /// The matter under which the order's contact is kept.
    public CaseId caseId() {
        return CaseId.order(number.value());
    }

    /// What the goods cost before anything is taken off.
    public Money items() {
        return parts.stream().map(MerchantOrder::items).reduce(Money::plus).orElseThrow();
    }

    /// What the shipping costs before anything is taken off.
    public Money shipping() {
        return parts.stream()
                .map(part -> part.shipping().listed())
                .reduce(Money::plus)
                .orElseThrow();
    }

    /// What is taken off goods and shipping.
    public Discount discount() {
        return parts.stream()
                .map(MerchantOrder::discount)
                .reduce(Discount::plus)
                .orElseThrow();
    }

    public Money total() {
        return parts.stream().map(MerchantOrder::total).reduce(fee.price(), Money::plus);
    }

    public Money vat() {
        return parts.stream().map(MerchantOrder::vat).reduce(fee.vat(), Money::plus);
    }

    /// What of the total is owed for which part: a share for each merchant, and the store's for its fee.
    public List<Share> shares() {
        var shares = new ArrayList<Share>();
        parts.forEach(part -> shares.add(new Share(part.merchant().toString(), part.total())));
        if (!fee.isNothing()) shares.add(new Share(STORES_SHARE, fee.price()));
        return List.copyOf(shares);
    }

    public List<MerchantId> merchants() {
        return parts.stream().map(MerchantOrder::merchant).toList();
    }

    public Optional<MerchantOrder> partOf(MerchantId merchant) {
        return parts.stream().filter(part -> part.merchant().equals(merchant)).findFirst();
    }

    /// With whose part the fee is collected: the first that was not called off. Nobody's where none is asked.
    public Optional<MerchantId> feeWith() {
        return fee.isNothing()
                ? Optional.empty()
                : standing().map(MerchantOrder::merchant).findFirst();
    }

    /// Whether somebody is still to collect the fee once this merchant's part is called off too.
    boolean isFeeCollectedWithout(MerchantId merchant) {
        return standing()
                .filter(part -> !part.merchant().equals(merchant))
                .findFirst()
                .filter(part -> !(part.state() instanceof OrderState.Completed))
                .isPresent();
    }

    private Stream<MerchantOrder> standing() {
        return parts.stream().filter(part -> !(part.state() instanceof OrderState.Cancelled));
    }

    /// Whether this is the only part that was not called off.
    boolean isLast(MerchantId merchant) {
        return parts.stream()
                .allMatch(part -> part.merchant().equals(merchant) || part.state() instanceof OrderState.Cancelled);
    }

    /// Whether each part is as the placing itself confirmed it: nothing of it was paid, handed over or called off
    /// since, so nobody needs to be asked what happened.
    public boolean isAsPlaced() {
        return parts.stream().allMatch(part -> part.state().equals(new OrderState.Confirmed(placedAt)));
    }

    /// How far the whole has come: as far as its slowest part; called off only if every part was.
    public OrderState state() {
        return OrderProgress.of(parts.stream().map(MerchantOrder::state).toList());
    }
}
