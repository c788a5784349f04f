package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The epochs of the keyring: in each, one key held by the custodian wraps every other key directly. Checked at
/// start, so that a store without its epoch key refuses to open instead of failing at the first order.
@Component
class Epochs implements SmartInitializingSingleton {

    private static final byte[] PROOF = "epoch-proof:1".getBytes(US_ASCII);

    private final JdbcClient db;
    private final Custodian custodian;
    private final Clock clock;
    private final Map<Long, Aead> opened = new ConcurrentHashMap<>();
    private volatile long current;

    Epochs(@Qualifier("keyring") JdbcClient db, Custodian custodian, Clock clock) {
        this.db = db;
        this.custodian = custodian;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        current();
    }

    /// The number of the epoch under which new keys are wrapped; the first one begins here.
    long current() {
        if (current == 0) current = newest();
        return current;
    }

    /// What wraps and unwraps the keys of one epoch.
    ///
    /// @throws IllegalStateException naming the epoch, if the custodian does not hold its key
    Aead keyOf(long epoch) {
        return opened.computeIfAbsent(epoch, this::open);
    }

    private synchronized long newest() {
        var newest = db.sql("select max(number) from keyring.epoch")
                .query(Long.class)
                .optional();
        if (newest.isEmpty()) begin(1);
        long number = newest.orElse(1L);
        keyOf(number);
        return number;
    }

    private void begin(long number) {
        try {
            var key = new AesGcmJce(custodian.findOrMake(name(number)).getEncoded());
            db.sql("""
                    insert into keyring.epoch (number, began_at, proof)
                    values (:number, :beganAt, :proof)
                        on conflict (number) do nothing
                    """)
                    .param("number", number)
                    .param("beganAt", Timestamp.from(clock.instant()))
                    .param("proof", key.encrypt(PROOF, name(number).getBytes(US_ASCII)))
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Epoch %d of the keyring could not begin".formatted(number), e);
        }
    }

    private Aead open(long number) {
        var key = custodian
                .find(name(number))
                .orElseThrow(
                        () -> new IllegalStateException("""
                        The keyring is wrapped under the key of epoch %d, and that key is missing: %s. \
                        Bring this file back; without it nothing that is sealed can be opened.\
                        """.formatted(number, custodian.whereabouts(name(number)))));
        var proof = db.sql("select proof from keyring.epoch where number = :number")
                .param("number", number)
                .query((row, _) -> row.getBytes("proof"))
                .single();
        try {
            var aead = new AesGcmJce(key.getEncoded());
            aead.decrypt(proof, name(number).getBytes(US_ASCII));
            return aead;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("""
                    %s is not the key of epoch %d, under which this keyring is wrapped. \
                    Bring back the file that belongs to this keyring.\
                    """.formatted(custodian.whereabouts(name(number)), number), e);
        }
    }

    private static String name(long number) {
        return "epoch-" + number;
    }
}
