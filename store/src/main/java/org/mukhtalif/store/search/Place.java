package org.mukhtalif.store.search;

import java.util.Optional;
import java.util.regex.Pattern;

/// A place on a shelf, right after or right before one product: the mark that the address of a next page carries.
/// Because it names a product and not a page number, nothing is shown twice or left out when products come and go.
///
/// @param key the product's value in the shelf's order
public record Place(Side side, long key, long product) {

    /// Where to go on reading.
    public enum Side {
        AFTER,
        BEFORE
    }

    private static final Pattern WRITTEN = Pattern.compile("([ab])(-?[0-9]{1,18})\\.([0-9]{1,18})");

    /// Reads the mark of an address; whoever changes it by hand begins at the first page.
    public static Optional<Place> of(String written) {
        var mark = WRITTEN.matcher(written);
        if (!mark.matches()) return Optional.empty();
        return Optional.of(new Place(
                mark.group(1).equals("a") ? Side.AFTER : Side.BEFORE,
                Long.parseLong(mark.group(2)),
                Long.parseLong(mark.group(3))));
    }

    /// As an address carries it, such as `a940.17`.
    public String written() {
        return (side == Side.AFTER ? "a" : "b") + key + "." + product;
    }
}
