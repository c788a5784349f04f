package org.mukhtalif.store.couriers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.fulfilment.Carriages;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.springframework.stereotype.Component;

/// Lays lists of parcels into couriers' folders, and lets none lie there longer than it is needed: its file holds what
/// the vault would not show anybody else.
@Component
class Lists {

    /// A courier that has not come by then gets a new list with what still waits.
    static final Duration LIES_AT_MOST = Duration.ofDays(3);

    private final Manifests manifests;
    private final Consignments consignments;
    private final ManifestWriter writer;
    private final CourierFolder folder;
    private final Back back;

    Lists(Manifests manifests, Consignments consignments, ManifestWriter writer, CourierFolder folder, Back back) {
        this.manifests = manifests;
        this.consignments = consignments;
        this.writer = writer;
        this.folder = folder;
        this.back = back;
    }

    /// The file has the list's number for a name, so a run that died before it was noted writes the same file again.
    void write(CourierKey courier) {
        manifests.makeIfDue(courier, back.now());
        for (var manifest : manifests.unwritten(courier)) write(manifest);
    }

    private void write(Manifest manifest) {
        var listed = writer.list(consignments.in(manifest.id()), manifest.courier());
        if (!listed.lines().isEmpty()) folder.write(manifest, ManifestLine.file(listed.lines()));
        back.toMerchants(listed.closed());
        manifests.written(manifest.id(), listed.lines().size(), back.now());
    }

    void tidy(CourierKey courier) {
        for (var manifest : manifests.lying(courier)) {
            var waiting = waiting(manifest);
            boolean isOver =
                    waiting.isEmpty() || manifest.madeAt().plus(LIES_AT_MOST).isBefore(back.now());
            if (!folder.lies(manifest)) manifests.removed(manifest.id(), back.now());
            else if (isOver) destroy(manifest, waiting);
        }
    }

    /// Destroys the file; whoever still waits stands in the next.
    void destroy(Manifest manifest) {
        destroy(manifest, waiting(manifest));
    }

    private void destroy(Manifest manifest, List<Consignment> waiting) {
        if (folder.remove(manifest)) consignments.release(waiting);
        manifests.removed(manifest.id(), back.now());
    }

    private List<Consignment> waiting(Manifest manifest) {
        return List.copyOf(writer.waiting(consignments.in(manifest.id())).keySet());
    }

    /// Gives parcels back to their merchants that no courier may be told of.
    @Component
    static class Back {

        private final Consignments consignments;
        private final Carriages carriages;
        private final Clock clock;

        Back(Consignments consignments, Carriages carriages, Clock clock) {
            this.consignments = consignments;
            this.carriages = carriages;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        void toMerchants(List<Consignment> closed) {
            consignments.drop(closed);
            closed.forEach(each -> carriages.takeBack(each.parcel()));
        }
    }
}
