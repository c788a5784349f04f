package org.mukhtalif.bench;

/// A merchant's desk as whoever works there uses it: his parcels, step by step.
///
/// @param visitor who is signed in
record Desk(Visitor visitor) {

    /// The page of the merchant's parcel of an order.
    String parcelOf(String order) {
        return visitor.open(visitor.open("/desk/orders")
                        .link("main tr:contains(" + order + ") a[href*=/desk/fulfilments/]"))
                .address()
                .getPath();
    }

    Visitor.Page takes(String parcel, String step) {
        return visitor.submit(visitor.open(parcel).form(step));
    }

    void sends(String parcel, String tracking) {
        visitor.submit(visitor.open(parcel).form("/dispatch").with("tracking", tracking));
    }

    /// One piece goes ahead in a parcel of its own; more than there are, first.
    void splits(String order) {
        var parcel = parcelOf(order);
        for (var pieces : new String[] {"7", "1"}) {
            var form = visitor.open(parcel).form("/split");
            visitor.submit(form.with(form.fields("pieces-").getFirst(), pieces));
        }
    }

    /// From the shelf to the door of whoever ordered it.
    void delivers(String order) {
        var parcel = parcelOf(order);
        takes(parcel, "/packing");
        sends(parcel, "MK-12345");
        takes(parcel, "/delivery");
    }
}
