package org.mukhtalif.privacy.vault;

import static java.util.stream.Collectors.toSet;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.accesslog.AccessReceipt;
import org.mukhtalif.privacy.accesslog.TimeOrderedIds;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.springframework.stereotype.Component;

/// The only place where personal values are sealed, opened and destroyed. Each of the three needs a receipt of the
/// access log; without one there is no plaintext.
@Component
public class Vault {

    private final SealedValues rows;
    private final Keyring keyring;
    private final Clock clock;

    Vault(SealedValues rows, Keyring keyring, Clock clock) {
        this.rows = rows;
        this.keyring = keyring;
        this.clock = clock;
    }

    /// Makes the keys that these values and the entries about them will need, in one durable commit of the keyring.
    public void prepareKeysFor(Collection<PlainValue> values) {
        var names = new HashSet<KeyName>();
        values.forEach(value -> {
            names.add(value.keyName());
            names.add(KeyName.log(value.subject()));
        });
        keyring.findOrMake(names);
    }

    /// Seals and keeps values with one statement, inside the caller's transaction.
    ///
    /// @param receipts of the entries that tell of this collection
    /// @throws NotCovered if a value has no unused receipt
    public void seal(List<PlainValue> values, List<AccessReceipt> receipts) {
        if (values.isEmpty()) return;
        var keys = keyring.findOrMake(values.stream().map(PlainValue::keyName).collect(toSet()));
        var now = clock.instant();
        rows.keep(values.stream()
                .map(value -> new SealedValues.Entered(
                        sealed(value, keys, now), receiptFor(value, receipts).entryId()))
                .toList());
    }

    /// Everything held for these matters, with one query; nothing is opened.
    public List<SealedValue> held(Collection<SubjectCase> matters) {
        return matters.isEmpty() ? List.of() : rows.of(matters);
    }

    /// What is held of one field for a matter: one value or none; nothing is opened.
    public List<SealedValue> held(SubjectCase matter, PersonalField field) {
        return rows.of(matter, field);
    }

    /// Everything held about a person; nothing is opened.
    public List<SealedValue> held(DataSubjectId subject) {
        return rows.of(subject);
    }

    /// Those among these values whose key still lives, with at most one query. The keys that the entries about
    /// them will need come by the same query.
    public List<SealedValue> openable(List<SealedValue> values) {
        if (values.isEmpty()) return values;
        var keys = keyring.find(values.stream()
                .flatMap(value -> Stream.of(value.keyName(), KeyName.log(value.subject())))
                .collect(toSet()));
        return values.stream()
                .filter(value -> keys.containsKey(value.keyName()))
                .toList();
    }

    /// Opens a value to show it to the recipient that the receipt's entry names. Nothing, if its key was destroyed
    /// meanwhile.
    ///
    /// @throws NotCovered if the receipt does not cover this value
    public Optional<PersonalText> open(SealedValue value, AccessReceipt receipt) {
        return open(value, receipt, Act.DISCLOSED);
    }

    /// Opens a secret to compare it with what somebody typed; it must not leave the engine.
    ///
    /// @throws NotCovered if the receipt does not cover this value
    public Optional<PersonalText> openToCheck(SealedValue value, AccessReceipt receipt) {
        return open(value, receipt, Act.CHECKED);
    }

    /// Destroys the keys of a matter: what they sealed is noise from here on, in every copy.
    ///
    /// @param receipts of entries that name every field of the matter that still opens; none, if nothing does
    /// @return how many keys there were
    /// @throws NotCovered if a field that opens has no unused receipt
    public int shred(SubjectCase matter, List<AccessReceipt> receipts) {
        for (var value : openable(held(Set.of(matter))))
            if (receipts.stream().noneMatch(receipt -> uses(receipt, Act.ERASED, value)))
                throw new NotCovered(value.field());
        return keyring.destroy(matter);
    }

    /// Removes the noise that shredding left.
    ///
    /// @return how many values there were
    /// @throws IllegalStateException if a key of the matter still lives
    public int clear(SubjectCase matter) {
        if (!openable(held(Set.of(matter))).isEmpty())
            throw new IllegalStateException("The keys of a matter are shredded before its values are removed");
        return rows.delete(matter);
    }

    /// All matters for which a key or a value of this person is held.
    public Set<SubjectCase> mattersOf(DataSubjectId subject) {
        var matters = new HashSet<SubjectCase>();
        keyring.namesOf(subject).stream()
                .filter(name -> name.retentionClass() != RetentionClass.LOG)
                .forEach(name -> matters.add(new SubjectCase(subject, name.caseId())));
        rows.of(subject).forEach(value -> matters.add(new SubjectCase(subject, value.caseId())));
        return matters;
    }

    /// Matters of a class that came in before a moment, a step at a time.
    ///
    /// @param after the last one of the step before, or nothing for the first step
    public List<SubjectCase> sealedBefore(
            RetentionClass retentionClass, Instant moment, Optional<SubjectCase> after, int limit) {
        return rows.sealedBefore(retentionClass, moment, after, limit);
    }

    private Optional<PersonalText> open(SealedValue value, AccessReceipt receipt, Act act) {
        if (!uses(receipt, act, value)) throw new NotCovered(value.field());
        var key = keyring.find(Set.of(value.keyName())).get(value.keyName());
        if (key == null) return Optional.empty();
        try {
            return Optional.of(new PersonalText(Padding.strip(key.decrypt(value.ciphertext(), value.boundTo()))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The sealed value %s was altered or moved: its seal does not fit".formatted(value.id()), e);
        }
    }

    private static SealedValue sealed(PlainValue value, Map<KeyName, Aead> keys, Instant now) {
        var id = TimeOrderedIds.at(now);
        var bound = SealedValue.boundTo(id, value.subject(), value.field(), value.caseId());
        try {
            var key = Objects.requireNonNull(keys.get(value.keyName()), "The keyring made every key");
            var noise = key.encrypt(Padding.fill(value.text().reveal()), bound);
            return new SealedValue(
                    id, value.subject(), value.caseId(), value.field(), value.retentionClass(), noise, now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not seal a value", e);
        }
    }

    private static AccessReceipt receiptFor(PlainValue value, List<AccessReceipt> receipts) {
        return receipts.stream()
                .filter(receipt -> receipt.use(Act.COLLECTED, value.subject(), value.caseId(), value.field()))
                .findFirst()
                .orElseThrow(() -> new NotCovered(value.field()));
    }

    private static boolean uses(AccessReceipt receipt, Act act, SealedValue value) {
        return receipt.use(act, value.subject(), value.caseId(), value.field());
    }
}
