package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds a person by what she types, without holding what she typed: HMAC-SHA256 of the normalised words, under a key
/// of the custodian for each field, in the keyring's cluster. Of two people, only one can be known by the same words.
@Repository
public class RecognitionIndex {

    private static final String PROOF = "recognition-proof:1";

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Custodian custodian;
    private final Map<PersonalField, SecretKey> keys = new ConcurrentHashMap<>();

    RecognitionIndex(
            @Qualifier("keyring") JdbcClient db,
            @Qualifier("keyring") TransactionTemplate transaction,
            Custodian custodian) {
        this.db = db;
        this.transaction = transaction;
        this.custodian = custodian;
    }

    /// Remembers that these words lead to this person, and forgets what led to her before.
    ///
    /// @param normalised the words in the one spelling under which they are compared
    /// @return false if they lead to somebody else already; then nothing changes
    public boolean remember(PersonalField field, PersonalText normalised, DataSubjectId subject) {
        var digest = digest(field, normalised);
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            int added = db.sql("""
                    insert into recognition.digest (field, digest, subject)
                    values (:field, :digest, :subject)
                        on conflict (field, digest) do nothing
                    """)
                    .param("field", field.key())
                    .param("digest", digest)
                    .param("subject", subject.value())
                    .update();
            if (added == 0) return find(field, digest).filter(subject::equals).isPresent();
            db.sql("""
                    delete from recognition.digest
                     where field = :field
                       and subject = :subject
                       and digest <> :digest
                    """)
                    .param("field", field.key())
                    .param("subject", subject.value())
                    .param("digest", digest)
                    .update();
            return true;
        }));
    }

    /// The person to whom these words lead.
    public Optional<DataSubjectId> subjectOf(PersonalField field, PersonalText normalised) {
        return find(field, digest(field, normalised));
    }

    /// Takes away what leads to a person by one field.
    public void forget(DataSubjectId subject, PersonalField field) {
        db.sql("delete from recognition.digest where subject = :subject and field = :field")
                .param("subject", subject.value())
                .param("field", field.key())
                .update();
    }

    /// Takes away everything that leads to a person.
    public void forget(DataSubjectId subject) {
        db.sql("delete from recognition.digest where subject = :subject")
                .param("subject", subject.value())
                .update();
    }

    private Optional<DataSubjectId> find(PersonalField field, byte[] digest) {
        return db.sql("select subject from recognition.digest where field = :field and digest = :digest")
                .param("field", field.key())
                .param("digest", digest)
                .query((row, _) -> new DataSubjectId(row.getObject("subject", UUID.class)))
                .optional();
    }

    private byte[] digest(PersonalField field, PersonalText normalised) {
        return hmac(keys.computeIfAbsent(field, this::provenKey), normalised.reveal());
    }

    /// Another key than the one the digests were made with would recognise nobody and let everybody register twice,
    /// so the first use of a key leaves a proof, and every later key must fit it.
    private SecretKey provenKey(PersonalField field) {
        var name = "recognition-" + field.key();
        var before = db.sql("select proof from recognition.index_key where field = :field")
                .param("field", field.key())
                .query((row, _) -> row.getBytes("proof"))
                .optional();
        if (before.isPresent() && custodian.find(name).isEmpty()) throw unfitting(name);
        var key = custodian.findOrMake(name);
        var proof = hmac(key, PROOF);
        if (before.isEmpty())
            db.sql("insert into recognition.index_key (field, proof) values (:field, :proof) on conflict do nothing")
                    .param("field", field.key())
                    .param("proof", proof)
                    .update();
        else if (!MessageDigest.isEqual(before.get(), proof)) throw unfitting(name);
        return key;
    }

    private IllegalStateException unfitting(String name) {
        return new IllegalStateException("""
                %s is missing or is not the key with which people were remembered. \
                Bring back the file that belongs to this keyring.\
                """.formatted(custodian.whereabouts(name)));
    }

    private static byte[] hmac(SecretKey key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(words.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available in this Java", e);
        }
    }
}
