package org.mukhtalif.store.couriers;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// Destroys a list that names somebody whose contact is destroyed, as long as its courier has not fetched it.
@Component
class ForgettingLists implements PersonalDataHolder {

    private final Manifests manifests;
    private final Lists lists;

    ForgettingLists(Manifests manifests, Lists lists) {
        this.manifests = manifests;
        this.lists = lists;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        var order = caseId.kind().equals("order") ? OrderNumber.of(caseId.number()) : Optional.<OrderNumber>empty();
        order.map(manifests::lying).ifPresent(lying -> lying.forEach(lists::destroy));
    }
}
