package org.mukhtalif.store.shipping;

/// What came of keeping a zone.
public sealed interface ZoneKept {

    record Done(ShippingZone zone) implements ZoneKept {}

    /// The area is in another zone of the merchant already.
    record AreaTaken(Area area) implements ZoneKept {}

    /// The merchant has as many zones as there may be.
    record TooMany() implements ZoneKept {}

    record NoSuchZone() implements ZoneKept {}
}
