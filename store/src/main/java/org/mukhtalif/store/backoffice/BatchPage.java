package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.NavLink;

/// One batch of payouts.
///
/// @param approvedAt nothing while it waits
/// @param own whether the reader made it, and so may not approve it
/// @param hasTransfer whether there is a pain.001 file beside the table
public record BatchPage(
        List<NavLink> links,
        String reference,
        String path,
        Instant madeAt,
        @Nullable Instant approvedAt,
        boolean own,
        List<Row> rows,
        Money total,
        boolean hasTransfer) {

    public BatchPage {
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }

    public record Row(String merchant, String holder, String iban, Money amount) {}
}
