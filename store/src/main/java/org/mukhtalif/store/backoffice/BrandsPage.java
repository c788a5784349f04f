package org.mukhtalif.store.backoffice;

import java.util.List;
import org.mukhtalif.store.catalog.Brand;
import org.mukhtalif.store.ui.NavLink;

/// The brands, each with its form.
public record BrandsPage(List<NavLink> links, List<Row> rows) {

    public BrandsPage {
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }

    public record Row(long id, String ar, String en) {
        static Row of(Brand brand) {
            return new Row(brand.id().value(), brand.name().ar(), brand.name().en());
        }
    }
}
