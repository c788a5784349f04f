package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.TypedAmount;
import org.mukhtalif.store.offers.PriceTerms;
import org.mukhtalif.store.offers.Sale;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.TypedMoment;
import org.mukhtalif.store.ui.Words;

/// One variant as it is typed at the desk: its codes, its price and its pieces.
///
/// @param number its place among the combinations, which ends the names of its fields
record VariantForm(int number, List<Integer> values, Map<String, String> typed, ZoneId zone) {

    private static final int MOST_PIECES = 1_000_000;

    boolean isSold() {
        return !value("sold").isEmpty();
    }

    String value(String field) {
        return typed.getOrDefault(field + "-" + number, "").strip();
    }

    List<FieldError> faults(Words words) {
        var faults = new ArrayList<FieldError>();
        if (!isSold()) return faults;
        if (Sku.of(value("sku")).isEmpty()) faults.add(fault("sku", words));
        if (!value("gtin").isEmpty() && Gtin.of(value("gtin")).isEmpty()) faults.add(fault("gtin", words));
        if (!value("weight").isEmpty() && Weight.ofKilograms(value("weight")).isEmpty())
            faults.add(fault("weight", words));
        var price = amount("price");
        if (!value("price").isEmpty() && price.isEmpty()) faults.add(fault("price", words));
        if (!value("sale").isEmpty()
                && (price.isEmpty()
                        || amount("sale")
                                .filter(sale -> sale.compareTo(price.get()) < 0)
                                .isEmpty())) faults.add(fault("sale", words));
        if (!isMoment("from")) faults.add(fault("from", words));
        if (!isMoment("until")
                || moment("from").isPresent()
                        && moment("until")
                                .filter(moment("from").get()::isBefore)
                                .isEmpty()
                        && moment("until").isPresent()) faults.add(fault("until", words));
        if (pieces().isEmpty()) faults.add(fault("stock", words));
        return faults;
    }

    VariantText text() {
        return new VariantText(
                new Sku(value("sku")), Gtin.of(value("gtin")), values, Weight.ofKilograms(value("weight")));
    }

    /// What is asked; empty where the variant is described and not offered.
    Optional<PriceTerms> terms() {
        return amount("price")
                .map(price -> new PriceTerms(
                        price, amount("sale").map(sale -> new Sale(sale, moment("from"), moment("until")))));
    }

    /// An empty field is none.
    Optional<Integer> pieces() {
        return pieces(value("stock"));
    }

    /// So many pieces, in digits of either sort; nothing if it is no number of them.
    static Optional<Integer> pieces(String typed) {
        var plain = new StringBuilder();
        typed.strip().codePoints().forEach(letter -> plain.append(Character.digit(letter, 10)));
        if (plain.isEmpty()) return Optional.of(0);
        return plain.toString().matches("[0-9]{1,7}")
                ? Optional.of(Integer.parseInt(plain.toString())).filter(pieces -> pieces <= MOST_PIECES)
                : Optional.empty();
    }

    /// Whether the number of pieces was written anew; otherwise what was sold meanwhile stays counted.
    boolean recounts() {
        return !value("stock").equals(value("stock-was"));
    }

    private Optional<Money> amount(String field) {
        return TypedAmount.of(value(field))
                .filter(TypedAmount::isWhole)
                .map(TypedAmount::money)
                .filter(money -> money.minorUnits() > 0);
    }

    private Optional<Instant> moment(String field) {
        return TypedMoment.of(value(field), zone);
    }

    private boolean isMoment(String field) {
        return value(field).isEmpty() || moment(field).isPresent();
    }

    private FieldError fault(String field, Words words) {
        return new FieldError(field + "-" + number, words.of("desk.variant.fault." + field));
    }
}
