package org.mukhtalif.privacy.vault;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.privacy.accesslog.LogKeys;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.RetentionClass;
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
    private final Cache<KeyName, Aead> unwrapped = Caffeine.newBuilder()
            .expireAfterWrite(UNWRAPPED_FOR)
            .maximumSize(20_000)
            .build();

    Keyring(WrappedKeys rows, Epochs epochs) {
        this.rows = rows;
        this.epochs = epochs;
    }

    /// The keys of these names, as far as they exist; what is not at hand is read with one query.
    Map<KeyName, Aead> find(Set<KeyName> names) {
        var keys = new HashMap<>(unwrapped.getAllPresent(names));
        var missing = names.stream().filter(name -> !keys.containsKey(name)).toList();
        if (!missing.isEmpty()) keys.putAll(read(missing));
        return keys;
    }

    /// The keys of these names; those that were missing are made in one durable commit.
    Map<KeyName, Aead> findOrMake(Set<KeyName> names) {
        var keys = new HashMap<>(unwrapped.getAllPresent(names));
        var missing = names.stream().filter(name -> !keys.containsKey(name)).toList();
        if (missing.isEmpty()) return keys;
        keys.putAll(make(missing));
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

    private Map<KeyName, Aead> read(Collection<KeyName> names) {
        var keys = rows.find(names).stream().collect(toMap(WrappedKeys.WrappedKey::name, this::unwrap));
        unwrapped.putAll(keys);
        return keys;
    }

    private Map<KeyName, Aead> make(Collection<KeyName> names) {
        long epoch = epochs.current();
        var raw = names.stream().collect(toMap(identity(), _ -> randomKey()));
        var wrapped = new HashMap<KeyName, byte[]>();
        raw.forEach((name, key) -> wrapped.put(name, wrap(name, epoch, key)));
        var made = rows.add(epoch, wrapped).stream()
                .collect(toMap(identity(), name -> aead(requireNonNull(raw.get(name)))));
        unwrapped.putAll(made);
        return made;
    }

    private byte[] wrap(KeyName name, long epoch, byte[] key) {
        try {
            return epochs.keyOf(epoch).encrypt(key, name.boundTo(epoch));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not wrap a key", e);
        }
    }

    private Aead unwrap(WrappedKeys.WrappedKey row) {
        try {
            return aead(
                    epochs.keyOf(row.epoch()).decrypt(row.wrapped(), row.name().boundTo(row.epoch())));
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

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available in this Java", e);
        }
    }

    private static Set<KeyName> logNames(Set<DataSubjectId> subjects) {
        return subjects.stream().map(KeyName::log).collect(toSet());
    }

    private static Map<DataSubjectId, Aead> bySubject(Map<KeyName, Aead> keys) {
        return keys.entrySet().stream().collect(toMap(entry -> entry.getKey().subject(), Map.Entry::getValue));
    }
}
