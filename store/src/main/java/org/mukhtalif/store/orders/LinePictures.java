package org.mukhtalif.store.orders;

import java.util.Collection;
import java.util.Set;
import org.mukhtalif.store.pictures.PictureKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pictures that lines of orders show.
@Repository
class LinePictures implements PictureKeeper {

    private final JdbcClient db;

    LinePictures(JdbcClient db) {
        this.db = db;
    }

    /// That they begin with `own/` is said for the index.
    @Override
    public Set<String> kept(Collection<String> names) {
        return Set.copyOf(db.sql("""
                select distinct l.picture
                  from orders.line_item l
                 where l.picture = any(:names)
                   and l.picture like 'own/%'
                """)
                .param("names", names.toArray(String[]::new))
                .query((row, _) -> row.getString("picture"))
                .list());
    }
}
