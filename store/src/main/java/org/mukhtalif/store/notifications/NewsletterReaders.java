package org.mukhtalif.store.notifications;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.ui.Language;
import org.springframework.stereotype.Component;

/// Those who agreed to the news, as rows of the outbox: random numbers, no address.
@Component
class NewsletterReaders {

    private static final int STEP = 500;

    private final Consents consents;
    private final Outbox outbox;
    private final OutboxWorker worker;

    NewsletterReaders(Consents consents, Outbox outbox, OutboxWorker worker) {
        this.consents = consents;
        this.outbox = outbox;
        this.worker = worker;
    }

    /// @return how many there are
    int write(long newsletter) {
        int count = 0;
        Optional<DataSubjectId> last = Optional.empty();
        List<DataSubjectId> step;
        do {
            step = consents.agreedTo(Purpose.NEWSLETTER, last, STEP);
            step.forEach(reader -> outbox.add(Waiting.fresh(
                    MessageKind.NEWSLETTER, reader, CaseId.ACCOUNT, Long.toString(newsletter), Language.ARABIC)));
            count += step.size();
            if (!step.isEmpty()) last = Optional.of(step.getLast());
        } while (step.size() == STEP);
        worker.ring();
        return count;
    }
}
