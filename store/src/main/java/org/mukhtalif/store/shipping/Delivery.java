package org.mukhtalif.store.shipping;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.ShippingKind;

/// Whether and how a merchant brings a parcel to a place.
public sealed interface Delivery {

    /// The ways there are; none where it cannot be brought.
    default List<ShippingOption> options() {
        return List.of();
    }

    default Optional<ShippingOption> way(ShippingKind kind) {
        return options().stream().filter(option -> option.kind() == kind).findFirst();
    }

    /// @param options the standard way first
    /// @param freeOver from which value of goods on the standard way is free of charge
    /// @param preliminary whether the place is still unknown and the price depends on it
    record Offered(List<ShippingOption> options, Optional<Money> freeOver, boolean preliminary) implements Delivery {
        public Offered {
            options = List.copyOf(options);
            if (options.isEmpty()) throw new IllegalArgumentException("What is offered can travel in one way at least");
        }
    }

    /// The merchant sends nothing to this place.
    record NotThere() implements Delivery {}

    /// The parcel weighs more than the merchant sends to this place.
    record TooHeavy(int mostGrams) implements Delivery {}
}
