package org.mukhtalif.privacy.datainventory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Asks the inventory once, before the first request: a store with an undeclared column does not open.
@Component
class RefusingUndeclaredData implements SmartInitializingSingleton {

    private final DataInventory inventory;

    RefusingUndeclaredData(DataInventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public void afterSingletonsInstantiated() {
        inventory.verify();
    }
}
