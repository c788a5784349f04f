package org.mukhtalif.privacy.vault;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.accesslog.LogKeys;
import org.mukhtalif.privacy.cipher.AesGcm;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.privacy.turns.Turns;
import org.mukhtalif.privacy.vault.Epochs.Epoch;
import org.mukhtalif.privacy.vault.WrappedKeys.WrappedKey;
import org.springframework.stereotype.Component;

/// The keys of people's data, ready to use: made at random, wrapped in a cluster of their own, unwrapped for at most
/// a minute. When a key is destroyed here, everything it sealed is noise, in every copy.
@Component
class Keyring implements LogKeys {

    private static final Duration UNWRAPPED_FOR = Duration.ofSeconds(60);
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WrappedKeys rows;
    private final Epochs epochs;
    private final KeyJournal journal;
    private final Clock clock;
    private final Cache<KeyName, Aead> unwrapped;
    private final Turns<Wanted> turns = new Turns<>(this::make);

    Keyring(WrappedKeys rows, Epochs epochs, KeyJournal journal, Clock clock, TimeAtHand timeAtHand) {
        this.rows = rows;
        this.epochs = epochs;
        this.journal = journal;
        this.clock = clock;
        this.unwrapped = Caffeine.newBuilder()
                .ticker(timeAtHand)
                .expireAfterWrite(UNWRAPPED_FOR)
                .maximumSize(20_000)
                .build();
    }

    /// The keys of these names, as far as they exist; what is not at hand is read with one query.
    Map<KeyName, Aead> find(Set<KeyName> names) {
        var keys = new HashMap<>(unwrapped.getAllPresent(names));
        var missing = names.stream().filter(name -> !keys.containsKey(name)).toList();
        if (!missing.isEmpty()) keys.putAll(read(missing));
        return keys;
    }

    /// The keys of these names; those that were missing are made in one durable commit, which whoever wants keys at the
    /// same moment shares, and are in the journal too before this returns.
    Map<KeyName, Aead> findOrMake(Set<KeyName> names) {
        journal.payDebts();
        var keys = new HashMap<>(unwrapped.getAllPresent(names));
        var missing = names.stream().filter(name -> !keys.containsKey(name)).toList();
        if (missing.isEmpty()) return keys;
        keys.putAll(made(missing));
        var madeBefore =
                missing.stream().filter(name -> !keys.containsKey(name)).toList();
        if (!madeBefore.isEmpty()) keys.putAll(read(madeBefore));
        return keys;
    }

    /// Destroys the keys of a matter, and forgets those at hand even if another node destroyed them.
    ///
    /// @return how many there were
    int destroy(SubjectCase matter) {
        int destroyed = rows.delete(matter);
        var epoch = epochs.refreshed();
        journal.append(epoch.number(), List.of(JournalLine.destroyed(matter)));
        if (epoch.successor() != null) journal.append(epoch.successor(), List.of(JournalLine.destroyed(matter)));
        for (var each : RetentionClass.values())
            unwrapped.invalidate(new KeyName(matter.subject(), each, matter.caseId()));
        return destroyed;
    }

    /// The names of all keys a person has.
    List<KeyName> namesOf(DataSubjectId subject) {
        return rows.namesOf(subject);
    }

    @Override
    public Map<DataSubjectId, Aead> ensured(Set<DataSubjectId> subjects) {
        return bySubject(findOrMake(logNames(subjects)));
    }

    @Override
    public Map<DataSubjectId, Aead> existing(Set<DataSubjectId> subjects) {
        return bySubject(find(logNames(subjects)));
    }

    @Override
    public void destroy(DataSubjectId subject) {
        destroy(new SubjectCase(subject, KeyName.log(subject).caseId()));
    }

    /// While the next epoch is prepared a key may come twice; the current epoch's is the one that is surely whole.
    private Map<KeyName, Aead> read(Collection<KeyName> names) {
        var found = rows.find(names).stream()
                .collect(toMap(WrappedKey::name, identity(), (a, b) -> a.epoch() < b.epoch() ? a : b));
        var keys = new HashMap<KeyName, Aead>();
        found.forEach((name, row) -> keys.put(name, unwrap(row)));
        unwrapped.putAll(keys);
        return keys;
    }

    /// The keys of these names that were made now; the others had one before.
    private Map<KeyName, Aead> made(Collection<KeyName> names) {
        var wanted = new Wanted(names);
        turns.share(wanted);
        return wanted.made;
    }

    private void make(List<Wanted> together) {
        var raw = together.stream()
                .flatMap(wanted -> wanted.names.stream())
                .distinct()
                .collect(toMap(identity(), _ -> randomKey()));
        var made =
                kept(raw).stream().collect(toMap(identity(), name -> (Aead) AesGcm.of(requireNonNull(raw.get(name)))));
        unwrapped.putAll(made);
        together.forEach(wanted -> wanted.take(made));
    }

    /// @return the names under which there was no key before
    private List<KeyName> kept(Map<KeyName, byte[]> raw) {
        for (var epoch = epochs.current(); ; epoch = moved(epoch)) {
            var kept = kept(raw, epoch);
            if (kept.isPresent()) return kept.get();
        }
    }

    private Optional<List<KeyName>> kept(Map<KeyName, byte[]> raw, Epoch epoch) {
        var now = clock.instant();
        var wrapped = wrapped(raw, epoch.number());
        var next = epoch.successor();
        if (next == null) {
            var kept = rows.add(epoch.number(), wrapped, now);
            kept.ifPresent(names -> note(epoch.number(), names, wrapped, now));
            return kept;
        }
        var again = wrapped(raw, next);
        var kept = rows.add(epoch.number(), next, wrapped, again, now);
        kept.ifPresent(names -> note(epoch.number(), names, wrapped, now));
        kept.ifPresent(names -> note(next, names, again, now));
        return kept;
    }

    private void note(long epoch, List<KeyName> names, Map<KeyName, byte[]> wrapped, Instant at) {
        if (names.isEmpty()) return;
        journal.append(
                epoch,
                names.stream()
                        .map(name -> JournalLine.made(name, requireNonNull(wrapped.get(name)), at))
                        .toList());
    }

    /// The keyring said that the epoch moved on; it must have.
    private Epoch moved(Epoch from) {
        var to = epochs.refreshed();
        if (to.equals(from))
            throw new IllegalStateException("The keyring keeps no keys in epoch %d".formatted(from.number()));
        return to;
    }

    private Map<KeyName, byte[]> wrapped(Map<KeyName, byte[]> raw, long epoch) {
        var wrapped = new HashMap<KeyName, byte[]>();
        raw.forEach((name, key) -> wrapped.put(name, wrap(name, epoch, key)));
        return wrapped;
    }

    private byte[] wrap(KeyName name, long epoch, byte[] key) {
        try {
            return epochs.keyOf(epoch).encrypt(key, name.boundTo(epoch));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not wrap a key", e);
        }
    }

    private Aead unwrap(WrappedKey row) {
        try {
            return AesGcm.of(epochs.keyOf(row.epoch(), row.epochKey())
                    .decrypt(row.wrapped(), row.name().boundTo(row.epoch())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A key of the keyring does not belong to its row, or was damaged (epoch %d)".formatted(row.epoch()),
                    e);
        }
    }

    private static byte[] randomKey() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    private static Set<KeyName> logNames(Set<DataSubjectId> subjects) {
        return subjects.stream().map(KeyName::log).collect(toSet());
    }

    private static Map<DataSubjectId, Aead> bySubject(Map<KeyName, Aead> keys) {
        return keys.entrySet().stream().collect(toMap(entry -> entry.getKey().subject(), Map.Entry::getValue));
    }

    /// What somebody waits for, who came when others wanted keys as well.
    private static final class Wanted {

        final Collection<KeyName> names;
        final Map<KeyName, Aead> made = new HashMap<>();

        Wanted(Collection<KeyName> names) {
            this.names = names;
        }

        void take(Map<KeyName, Aead> keys) {
            names.stream().filter(keys::containsKey).forEach(name -> made.put(name, requireNonNull(keys.get(name))));
        }
    }
}
