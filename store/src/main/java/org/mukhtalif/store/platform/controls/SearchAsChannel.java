package org.mukhtalif.store.platform.controls;

import java.util.Optional;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.MerchantChannel;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.search.Search;
import org.mukhtalif.store.search.SearchTerm;
import org.mukhtalif.store.search.ShelfFilter;
import org.mukhtalif.store.search.ShelfOrder;
import org.springframework.stereotype.Component;

/// The shop's search, in which a merchant can type a recipient's name as anybody can.
@Component
class SearchAsChannel implements MerchantChannel {

    private final Search search;

    SearchAsChannel(Search search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "the search";
    }

    @Override
    public String shows(MerchantId merchant, FulfilmentNumber parcel, String sought) {
        var found = search.find(SearchTerm.of(sought), ShelfFilter.NONE, ShelfOrder.POPULAR, Optional.empty());
        return found.page().listings() + " " + search.suggestions(sought, 10);
    }
}
