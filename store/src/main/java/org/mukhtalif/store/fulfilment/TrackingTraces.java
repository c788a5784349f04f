package org.mukhtalif.store.fulfilment;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.springframework.stereotype.Component;

/// Forgets by what a courier knows a parcel, when the contact of its order is destroyed.
@Component
class TrackingTraces implements PersonalDataHolder {

    private final Parcels parcels;

    TrackingTraces(Parcels parcels) {
        this.parcels = parcels;
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (caseId.kind().equals("order")) parcels.forgetTracking(caseId.number());
    }
}
