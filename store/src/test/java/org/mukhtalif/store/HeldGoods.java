package org.mukhtalif.store;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.platform.database.TestClusters;

/// Holds an offer's row, so that a placement stops in its middle until it is let go.
public final class HeldGoods implements AutoCloseable {

    private final Connection technician;

    public HeldGoods(OfferId offer) throws SQLException {
        technician = TestClusters.asTechnician();
        technician.setAutoCommit(false);
        try (var hold = technician.createStatement()) {
            hold.execute("select 1 from offers.offer where id = %s for update".formatted(offer));
        }
    }

    /// Waits until somebody stands before it.
    public void awaitSomebody() {
        await().until(HeldGoods::somebodyWaits);
    }

    public void letGo() throws SQLException {
        technician.rollback();
    }

    @Override
    public void close() throws SQLException {
        technician.close();
    }

    private static boolean somebodyWaits() throws SQLException {
        try (var other = TestClusters.asTechnician();
                var asked = other.createStatement();
                var rows = asked.executeQuery("""
                        select exists (select 1
                                         from pg_stat_activity a
                                        where a.usename = 'mukhtalif_store'
                                          and a.wait_event_type = 'Lock'
                                          and a.query like '%offers.offer%')
                        """)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
