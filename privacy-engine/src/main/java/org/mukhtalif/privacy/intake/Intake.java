package org.mukhtalif.privacy.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.consent.Acceptance;
import org.mukhtalif.privacy.consent.Acceptances;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.vault.PlainValue;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// The only way into the vault: check, log, seal. Costs two durable commits however much is given: the keys that were
/// missing, then the values together with their entries. Call it before the store's own transaction; what no case
/// claims is destroyed after an hour.
@Component
public class Intake {

    private final PublishedPolicy policy;
    private final Vault vault;
    private final AccessLog log;
    private final Acceptances acceptances;

    Intake(PublishedPolicy policy, Vault vault, AccessLog log, Acceptances acceptances) {
        this.policy = policy;
        this.vault = vault;
        this.log = log;
        this.acceptances = acceptances;
    }

    /// Takes in what a person gives. A field that the case holds already is replaced.
    public IntakeResult collect(IntakeRequest request) {
        return collect(List.of(request));
    }

    /// Takes in several at once, all or none, for the price of one: an order's delivery contact and its e-mail.
    public IntakeResult collect(Collection<IntakeRequest> requests) {
        return collect(requests, () -> {});
    }

    /// The same, together with what the person accepted by the same act: both are kept by one commit, or neither.
    public IntakeResult collect(Collection<IntakeRequest> requests, DataSubjectId subject, Acceptance accepted) {
        return collect(requests, () -> acceptances.accept(subject, accepted));
    }

    private IntakeResult collect(Collection<IntakeRequest> requests, Runnable alongside) {
        var refusal =
                requests.stream().map(this::refusalOf).flatMap(Optional::stream).findFirst();
        if (refusal.isPresent()) return new IntakeResult.Refused(refusal.get());
        var values =
                requests.stream().flatMap(request -> valuesOf(request).stream()).toList();
        vault.prepareKeysFor(values);
        return log.recordCollection(requests.stream().map(Intake::entryOf).toList(), receipts -> {
            vault.seal(values, receipts);
            alongside.run();
            return new IntakeResult.Collected();
        });
    }

    private Optional<String> refusalOf(IntakeRequest request) {
        return request.values().keySet().stream()
                .filter(field ->
                        policy.retentionOf(field.key(), request.purpose()).isEmpty())
                .map(_ -> "field-not-declared")
                .findFirst();
    }

    private List<PlainValue> valuesOf(IntakeRequest request) {
        return request.values().entrySet().stream()
                .map(given -> new PlainValue(
                        request.subject(),
                        request.caseId(),
                        given.getKey(),
                        policy.retentionOf(given.getKey().key(), request.purpose())
                                .orElseThrow(),
                        given.getValue()))
                .toList();
    }

    private static AccessEntry entryOf(IntakeRequest request) {
        return new AccessEntry(
                AccessEntry.Act.COLLECTED,
                request.subject(),
                request.caseId(),
                request.values().keySet(),
                request.purpose(),
                Recipient.THE_STORE);
    }
}
