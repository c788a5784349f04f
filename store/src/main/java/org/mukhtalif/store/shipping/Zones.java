package org.mukhtalif.store.shipping;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.memory.Held;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// All merchants' zones. Every checkout asks for them and they change seldom, so they are held in memory and read again
/// when one of them changed.
@Repository
public class Zones {

    private static final int MOST = 60;

    private final ZoneRows rows;
    private final TransactionTemplate transaction;
    private final Held<Map<MerchantId, List<ShippingZone>>> held;

    Zones(ZoneRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
        this.held = new Held<>(() -> rows.all().stream().collect(groupingBy(ShippingZone::merchant)));
    }

    /// In the order in which they were made; none: the merchant sends everywhere on its usual terms.
    public List<ShippingZone> of(MerchantId merchant) {
        return held.get().getOrDefault(merchant, List.of());
    }

    public Optional<ShippingZone> find(MerchantId merchant, long id) {
        return of(merchant).stream().filter(zone -> zone.id() == id).findFirst();
    }

    /// A new zone. An area that is in another zone of the merchant stays there, and nothing is kept.
    public ZoneKept add(MerchantId merchant, List<Area> areas, ZoneTerms terms) {
        if (of(merchant).size() >= MOST) return new ZoneKept.TooMany();
        return keep(merchant, 0, areas, () -> {
            long id = rows.insert(merchant, terms);
            return fill(new ShippingZone(id, merchant, areas, terms));
        });
    }

    public ZoneKept revise(MerchantId merchant, long id, List<Area> areas, ZoneTerms terms) {
        return keep(merchant, id, areas, () -> {
            if (!rows.revise(merchant, id, terms)) return new ZoneKept.NoSuchZone();
            rows.empty(id);
            return fill(new ShippingZone(id, merchant, areas, terms));
        });
    }

    /// @return false if the merchant has no such zone
    public boolean remove(MerchantId merchant, long id) {
        boolean removed = rows.remove(merchant, id);
        held.changed();
        return removed;
    }

    private ZoneKept fill(ShippingZone zone) {
        rows.fill(zone);
        return new ZoneKept.Done(zone);
    }

    private ZoneKept keep(MerchantId merchant, long own, List<Area> areas, java.util.function.Supplier<ZoneKept> kept) {
        try {
            return requireNonNull(transaction.execute(_ -> {
                held.changed();
                return kept.get();
            }));
        } catch (DuplicateKeyException taken) {
            return new ZoneKept.AreaTaken(rows.takenOf(merchant, own, areas).orElse(areas.getFirst()));
        }
    }
}
