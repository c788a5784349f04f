package org.mukhtalif.privacy.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.cipher.AesGcm;
import org.mukhtalif.privacy.custody.Custodian;
import org.mukhtalif.privacy.custody.CustodianUnreachable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The epochs of the keyring: in each, one key wraps every other key directly, and is itself wrapped by the
/// custodian. When the custodian destroys what wrapped it, nothing of that epoch opens any more, in no copy.
@Component
class Epochs {

    private static final Duration UNWRAPPED_FOR = Duration.ofSeconds(60);
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Custodian custodian;
    private final Clock clock;
    private final Cache<Long, Aead> opened;
    private volatile @Nullable Epoch current;

    Epochs(@Qualifier("keyring") JdbcClient db, Custodian custodian, Clock clock, TimeAtHand timeAtHand) {
        this.db = db;
        this.custodian = custodian;
        this.clock = clock;
        this.opened = Caffeine.newBuilder()
                .ticker(timeAtHand)
                .expireAfterWrite(UNWRAPPED_FOR)
                .build();
    }

    /// An epoch in which keys are made.
    ///
    /// @param successor the epoch that is being prepared, if one is
    record Epoch(long number, @Nullable Long successor, Instant beganAt) {}

    /// The epoch under which new keys are wrapped, as far as this node has heard; the first one begins here.
    Epoch current() {
        var known = current;
        return known == null ? refreshed() : known;
    }

    /// Asks the keyring anew, after it told that the epoch moved on.
    synchronized Epoch refreshed() {
        var found = find();
        if (found.isEmpty()) begin(1);
        var now = found.or(this::find).orElseThrow();
        current = now;
        return now;
    }

    /// Whether any epoch ever began in this keyring.
    boolean exist() {
        return db.sql("select exists (select 1 from keyring.epoch)")
                .query(Boolean.class)
                .single();
    }

    /// Whether this keyring knows an epoch of this number.
    boolean knows(long number) {
        return db.sql("select exists (select 1 from keyring.epoch where number = :number)")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /// What wraps and unwraps the keys of one epoch.
    ///
    /// @throws IllegalStateException naming the epoch, if the custodian does not hold its key
    Aead keyOf(long epoch) {
        return opened.get(epoch, number -> open(number, wrappedKeyOf(number)));
    }

    /// The same for somebody who has read it from the keyring already.
    ///
    /// @param wrapped the epoch's key as the custodian wrapped it
    Aead keyOf(long epoch, byte[] wrapped) {
        return opened.get(epoch, number -> open(number, wrapped));
    }

    /// The same, asked of the custodian anew.
    Aead keyFromCustodian(long epoch) {
        forget(epoch);
        return keyOf(epoch);
    }

    /// What is at hand of an epoch's key; the custodian is asked again at the next need.
    void forget(long epoch) {
        opened.invalidate(epoch);
    }

    /// Makes the key of an epoch and notes it; without effect if the epoch is there.
    void begin(long number) {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        db.sql("""
                insert into keyring.epoch (number, began_at, wrapped, closed)
                values (:number, :beganAt, :wrapped, false)
                    on conflict (number) do nothing
                """)
                .param("number", number)
                .param("beganAt", Timestamp.from(clock.instant()))
                .param("wrapped", custodian.wrap(name(number), key))
                .update();
    }

    /// The epoch's key as the custodian wrapped it.
    byte[] wrappedKeyOf(long number) {
        return db.sql("select wrapped from keyring.epoch where number = :number")
                .param("number", number)
                .query((row, _) -> row.getBytes("wrapped"))
                .single();
    }

    /// Destroys what wraps an epoch's key: from here on no copy of that epoch opens.
    void destroy(long number) {
        custodian.destroy(name(number));
        forget(number);
    }

    /// Where the custodian keeps what wraps this epoch's key, in words.
    String whereabouts(long number) {
        return custodian.whereabouts(name(number));
    }

    static String name(long number) {
        return "epoch-" + number;
    }

    private Optional<Epoch> find() {
        return db.sql("""
                select e.number, e.successor, e.began_at
                  from keyring.epoch e
                 where not e.closed
                   and not exists (select 1 from keyring.epoch before where before.successor = e.number and not before.closed)
                 order by e.number
                 limit 1
                """)
                .query((row, _) -> new Epoch(
                        row.getLong("number"),
                        row.getObject("successor", Long.class),
                        row.getTimestamp("began_at").toInstant()))
                .optional();
    }

    private Aead open(long number, byte[] wrapped) {
        var key = unwrapped(number, wrapped)
                .orElseThrow(
                        () -> CustodianUnreachable.without("""
                        The keyring is wrapped under the key of epoch %d, and that key is missing: %s. \
                        Bring it back; without it nothing that is sealed can be opened.\
                        """.formatted(number, custodian.whereabouts(name(number)))));
        return AesGcm.of(key);
    }

    private Optional<byte[]> unwrapped(long number, byte[] wrapped) {
        try {
            return custodian.unwrap(name(number), wrapped);
        } catch (CustodianUnreachable silent) {
            throw silent;
        } catch (IllegalStateException e) {
            throw new IllegalStateException("""
                    %s is not the key of epoch %d, under which this keyring is wrapped, or it can not be used. \
                    Bring back the one that belongs to this keyring.\
                    """.formatted(custodian.whereabouts(name(number)), number), e);
        }
    }
}
