package org.mukhtalif.store.notifications;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.ui.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The last letter to somebody whose data is destroyed: the certificate. Her address dies with the rest, so it is
/// opened before and held in memory until the letter has gone, once. What does not go then is not tried again.
@Component
public class FarewellLetters {

    private static final Logger LOG = LoggerFactory.getLogger(FarewellLetters.class);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private final Disclosures disclosures;
    private final Certificates certificates;
    private final Envelopes envelopes;
    private final Post post;
    private final Set<Thread> under = ConcurrentHashMap.newKeySet();

    FarewellLetters(Disclosures disclosures, Certificates certificates, Envelopes envelopes, Post post) {
        this.disclosures = disclosures;
        this.certificates = certificates;
        this.envelopes = envelopes;
        this.post = post;
    }

    /// Where to write when all is gone: the address of her account, else that of her newest order; nothing, where none
    /// is held or may be written to.
    public Optional<PersonalText> addressOf(DataSubjectId subject, List<OrderNumber> orders) {
        return Stream.concat(
                        Stream.of(request(subject, CaseId.ACCOUNT, PersonalField.EMAIL)),
                        orders.reversed().stream()
                                .flatMap(order -> Stream.of(PersonalField.ORDER_EMAIL, PersonalField.RECIPIENT_EMAIL)
                                        .map(field -> request(subject, CaseId.order(order.value()), field))))
                .map(this::opened)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Sends the certificate, beside the caller.
    ///
    /// @param language `ar` or `en`
    public void send(PersonalText address, Destroyed destroyed, String language) {
        var letter = certificates.write(destroyed, language.equals("en") ? Language.ENGLISH : Language.ARABIC);
        under.add(Thread.ofVirtual().name("certificate").start(() -> {
            try {
                post.send(envelopes.around(letter, address, UUID.randomUUID(), post.textEncoding()));
            } catch (Exception undelivered) {
                LOG.warn("A certificate did not go ({})", undelivered.getClass().getSimpleName());
            }
        }));
        under.removeIf(thread -> !thread.isAlive());
    }

    /// Lets those that are under way go before the store, or a single command, ends.
    @PreDestroy
    void waitForThose() throws InterruptedException {
        for (var thread : under) thread.join(LONGEST_WAIT);
    }

    private Optional<PersonalText> opened(DisclosureRequest request) {
        return disclosures.disclose(request) instanceof Disclosure.Granted granted
                ? granted.values().values().stream().findFirst()
                : Optional.empty();
    }

    private static DisclosureRequest request(DataSubjectId subject, CaseId caseId, PersonalField field) {
        return new DisclosureRequest(subject, caseId, Set.of(field), Purpose.NOTICES, Recipient.THE_STORE);
    }
}
