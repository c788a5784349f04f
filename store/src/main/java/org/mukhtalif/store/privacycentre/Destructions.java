package org.mukhtalif.store.privacycentre;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.privacyspi.SubjectVerifier;
import org.mukhtalif.privacy.retention.LegalHold;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Destroys everything about a person because she asks for it: what is not packed is called off and goes back on
/// sale; what is packed or on its way has to arrive first.
@Component
class Destructions {

    private final Orders orders;
    private final Fulfilments fulfilments;
    private final Cancellations cancellations;
    private final SubjectVerifier verifier;
    private final CertifiedDestruction destruction;

    Destructions(
            Orders orders,
            Fulfilments fulfilments,
            Cancellations cancellations,
            SubjectVerifier verifier,
            CertifiedDestruction destruction) {
        this.orders = orders;
        this.fulfilments = fulfilments;
        this.cancellations = cancellations;
        this.verifier = verifier;
        this.destruction = destruction;
    }

    /// What it would mean now.
    DestructionPage meaning(DataSubjectId subject, @Nullable String fault) {
        return meaning(subject, "/me/privacy/destruction", false, fault);
    }

    /// The same for a guest, who is proved by the secret link of her order.
    DestructionPage meaningByLink(DataSubjectId subject, String path, @Nullable String fault) {
        return meaning(subject, path, true, fault);
    }

    /// Whether anything is still to be handed over to this person.
    boolean hasOpenParcels(DataSubjectId subject) {
        return !fulfilments.openOf(orders.numbersOf(subject)).isEmpty();
    }

    private DestructionPage meaning(DataSubjectId subject, String path, boolean byLink, @Nullable String fault) {
        var open = fulfilments.openOf(orders.numbersOf(subject));
        return new DestructionPage(
                path,
                byLink,
                numbers(open.stream().filter(Fulfilment.Open.class::isInstance).toList()),
                numbers(open.stream()
                        .filter(parcel -> !(parcel instanceof Fulfilment.Open))
                        .toList()),
                destruction.keptOf(subject).stream().map(Destructions::kept).toList(),
                fault);
    }

    /// Does it, if the asker proves to be the person and nothing is on its way to her.
    DestructionResult destroy(DataSubjectId subject, PersonalText proof, String language) {
        return verifier.proves(subject, proof) ? destroyByLink(subject, language) : new DestructionResult.NotProved();
    }

    /// Does it for somebody whom her order's link has proved.
    DestructionResult destroyByLink(DataSubjectId subject, String language) {
        destruction.begin(subject);
        return isClear(subject)
                ? new DestructionResult.Destroyed(destruction.destroy(subject, orders.numbersOf(subject), language))
                : new DestructionResult.MustWait();
    }

    /// Calls off what is not packed. Where something is in the way after all, she may order again.
    private boolean isClear(DataSubjectId subject) {
        boolean clear = false;
        try {
            clear = meaning(subject, null).isPossible()
                    && cancellations.cancelUnpacked(orders.numbersOf(subject)).isEmpty();
            return clear;
        } finally {
            if (!clear) destruction.callOff(subject);
        }
    }

    private static DestructionPage.Kept kept(LegalHold hold) {
        return new DestructionPage.Kept(
                hold.matter().caseId().number(),
                "privacycentre.holds.basis." + hold.basis().key(),
                hold.ends());
    }

    private static List<String> numbers(List<Fulfilment> parcels) {
        return parcels.stream()
                .map(parcel -> parcel.parcel().order().value())
                .distinct()
                .toList();
    }
}
