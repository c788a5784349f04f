package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.stream.IntStream;
import org.mukhtalif.store.catalog.ProductSheet;

/// The pictures of a product: one large, the others small, each a link that makes it the large one.
public record Gallery(String tile, String shown, List<Small> small) {

    public Gallery {
        small = List.copyOf(small);
    }

    public record Small(String picture, String path, boolean current) {}

    /// @param asked the number of the large picture as the address has it, from 1
    /// @param path of the page, with its query
    static Gallery of(ProductSheet sheet, String asked, String path) {
        var pictures = sheet.pictures().isEmpty() ? List.of(sheet.picture()) : sheet.pictures();
        int shown = asked.matches("[1-9]") ? Math.min(Integer.parseInt(asked), pictures.size()) : 1;
        return new Gallery(
                sheet.tile(),
                pictures.get(shown - 1),
                IntStream.rangeClosed(1, pictures.size())
                        .mapToObj(number ->
                                new Small(pictures.get(number - 1), path + "&picture=" + number, number == shown))
                        .toList());
    }
}
