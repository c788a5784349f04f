package org.mukhtalif.store.couriers;

import org.springframework.stereotype.Component;

/// Speaks with a courier by files: hears what it laid there, destroys lists that it does not fetch, lays new ones.
@Component
class FileExchange {

    private final StatusFiles heard;
    private final Lists lists;
    private final Contracts contracts;
    private final Leases leases;

    FileExchange(StatusFiles heard, Lists lists, Contracts contracts, Leases leases) {
        this.heard = heard;
        this.lists = lists;
        this.contracts = contracts;
        this.leases = leases;
    }

    void exchange(CourierEntry courier) {
        leases.during(courier.key(), () -> {
            heard.readAll(courier.key());
            lists.tidy(courier.key());
            if (contracts.run(courier)) lists.write(courier.key());
        });
    }
}
