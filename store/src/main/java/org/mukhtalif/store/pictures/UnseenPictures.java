package org.mukhtalif.store.pictures;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.mukhtalif.store.ui.PictureAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes down the pictures that no page shows any longer: another took their place, or their product was never written.
/// A product that was withdrawn keeps its own, because it may come back and its merchant sees them; so does an order.
@Component
public class UnseenPictures {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final List<PictureKeeper> keepers;
    private final Clock clock;

    UnseenPictures(JdbcClient db, List<PictureKeeper> keepers, Clock clock) {
        this.db = db;
        this.keepers = List.copyOf(keepers);
        this.clock = clock;
    }

    /// Looks at the pictures that were not looked at for the longest time.
    ///
    /// @return how many were taken down
    public int sweep() {
        var names = next();
        if (names.isEmpty()) return 0;
        var addresses = names.stream().map(name -> PictureAddress.OWN + name).toList();
        var shown = keepers.stream()
                .flatMap(keeper -> keeper.kept(addresses).stream())
                .map(address -> address.substring(PictureAddress.OWN.length()))
                .collect(toSet());
        note(names, shown);
        return takeDown(names);
    }

    private List<String> next() {
        return db.sql("""
                select p.name
                  from pictures.picture p
                 order by p.looked_at nulls first, p.name
                 limit :most
                """)
                .param("most", AT_ONCE)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private void note(List<String> names, Set<String> shown) {
        db.sql("""
                update pictures.picture
                   set looked_at = :at,
                       unseen_since = case when name = any(:shown) then null else coalesce(unseen_since, :at) end
                 where name = any(:names)
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("shown", shown.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .update();
    }

    /// Whoever sends the same picture at this moment either keeps it or hangs it anew.
    private int takeDown(List<String> names) {
        return db.sql("""
                delete from pictures.picture
                 where name = any(:names)
                   and unseen_since < :limit
                """)
                .param("names", names.toArray(String[]::new))
                .param("limit", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
