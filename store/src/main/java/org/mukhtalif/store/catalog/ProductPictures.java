package org.mukhtalif.store.catalog;

import java.util.Collection;
import java.util.Set;
import org.mukhtalif.store.pictures.PictureKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pictures of products, whatever their state.
@Repository
class ProductPictures implements PictureKeeper {

    private final JdbcClient db;

    ProductPictures(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> kept(Collection<String> names) {
        return Set.copyOf(db.sql("""
                select distinct shown.name
                  from catalog.product p
                 cross join lateral unnest(p.pictures) as shown (name)
                 where p.pictures && cast(:names as text[])
                   and shown.name = any(:names)
                """)
                .param("names", names.toArray(String[]::new))
                .query((row, _) -> row.getString("name"))
                .list());
    }
}
