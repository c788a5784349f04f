package org.mukhtalif.store.offers;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.money.Money;

/// What a merchant asks for one piece over time, VAT included: a regular price and perhaps a sale with its period.
/// Which of the two holds is told by the clock alone.
public record PriceTerms(Money regular, Optional<Sale> sale) {

    public PriceTerms {
        if (regular.minorUnits() < 1) throw new IllegalArgumentException("A price is more than zero");
        if (sale.isPresent() && sale.get().price().compareTo(regular) >= 0)
            throw new IllegalArgumentException("A sale price is below the regular price");
    }

    public static PriceTerms regular(Money price) {
        return new PriceTerms(price, Optional.empty());
    }

    static PriceTerms of(Asking asking) {
        return new PriceTerms(
                asking.regular(), asking.sale().map(price -> new Sale(price, Optional.empty(), Optional.empty())));
    }

    /// What is asked at this moment.
    public Asking at(Instant moment, Optional<Money> lowestBefore) {
        var held = sale.filter(each -> each.holdsAt(moment)).map(Sale::price);
        return new Asking(regular, held, held.flatMap(_ -> lowestBefore));
    }

    /// The lowest price asked at some moment of this time.
    Money lowestDuring(Instant begin, Instant end) {
        return sale.filter(each -> each.touches(begin, end)).map(Sale::price).orElse(regular);
    }
}
