package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.productimport.Applied;
import org.mukhtalif.store.productimport.Applying;
import org.mukhtalif.store.productimport.Planner;
import org.mukhtalif.store.productimport.WaitingLists;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/// Applies a list as it was shown, and lets it go.
@Component
class ListApplication {

    private final WaitingLists lists;
    private final Planner planner;
    private final Applying applying;
    private final Workbench workbench;

    ListApplication(WaitingLists lists, Planner planner, Applying applying, Workbench workbench) {
        this.lists = lists;
        this.planner = planner;
        this.applying = applying;
        this.workbench = workbench;
    }

    /// @param submit whether new products go to the store for approval at once
    Applied apply(MerchantId merchant, long list, boolean submit) {
        var waiting = lists.find(merchant, list).orElseThrow(NoSuchPage::new);
        var plan = planner.plan(merchant, waiting.file(), waiting.mapping(), waiting.otherwise());
        var applied = applying.apply(merchant, plan, product -> {
            if (submit) workbench.submit(merchant, product.id());
        });
        lists.remove(merchant, list);
        return applied;
    }
}
