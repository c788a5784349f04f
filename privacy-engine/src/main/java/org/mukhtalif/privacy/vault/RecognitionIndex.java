package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.mukhtalif.privacy.custody.Custodian;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds a person by what she types, without holding what she typed: HMAC-SHA256 of the normalised words, under a
/// key of the custodian for each field, in the keyring's cluster. Of two people, only one can be known by the
/// same words.
@Repository
public class RecognitionIndex {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Custodian custodian;
    private final RecognitionJournal journal;
    private final Map<PersonalField, SecretKey> keys = new ConcurrentHashMap<>();

    RecognitionIndex(
            @Qualifier("keyring") JdbcClient db,
            @Qualifier("keyring") TransactionTemplate transaction,
            Custodian custodian,
            RecognitionJournal journal) {
        this.db = db;
        this.journal = journal;
        this.transaction = transaction;
        this.custodian = custodian;
    }

    /// Remembers that these words lead to this person, and forgets what led to her before.
    ///
    /// @param normalised the words in the one spelling under which they are compared
    /// @return false if they lead to somebody else already; then nothing changes
    public boolean remember(PersonalField field, PersonalText normalised, DataSubjectId subject) {
        var digest = digest(field, normalised);
        boolean remembered = Boolean.TRUE.equals(transaction.execute(_ -> {
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
        if (remembered) journal.remembered(field, digest, subject);
        return remembered;
    }

    /// Remembers several people at once, each by the first of her words that is free, with one statement and one
    /// commit. Whoever is known in this field already is left as she is.
    ///
    /// @return who was not remembered here: known before, none of her words free, or another was faster
    public Set<DataSubjectId> rememberEach(PersonalField field, Map<DataSubjectId, List<PersonalText>> normalised) {
        var subjects = normalised.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(_ -> each.getKey().toString()))
                .toArray(String[]::new);
        var digests = normalised.values().stream()
                .flatMap(List::stream)
                .map(words -> digest(field, words))
                .toArray(byte[][]::new);
        var added = db.sql("""
                with free as (
                  select distinct on (a.subject) cast(a.subject as uuid) as subject, a.digest
                    from unnest(:subjects, :digests) with ordinality as a (subject, digest, place)
                   where not exists (select from recognition.digest d where d.field = :field and d.digest = a.digest)
                     and not exists (select from recognition.digest d
                                      where d.field = :field and d.subject = cast(a.subject as uuid))
                   order by a.subject, a.place)
                insert into recognition.digest (field, digest, subject)
                select :field, f.digest, f.subject from free f
                    on conflict (field, digest) do nothing
                returning digest, subject
                """)
                .param("subjects", subjects, Types.ARRAY)
                .param("digests", digests, Types.ARRAY)
                .param("field", field.key())
                .query((row, _) ->
                        Map.entry(new DataSubjectId(row.getObject("subject", UUID.class)), row.getBytes("digest")))
                .list();
        journal.rememberedEach(field, added);
        var left = new HashSet<>(normalised.keySet());
        added.forEach(each -> left.remove(each.getKey()));
        return left;
    }

    /// Those among these words that lead to somebody, by their place in the list from 0 on, in that order; one query.
    public SortedMap<Integer, DataSubjectId> subjectsByPlace(PersonalField field, List<PersonalText> normalised) {
        var digests = normalised.stream().map(words -> digest(field, words)).toArray(byte[][]::new);
        var found = new TreeMap<Integer, DataSubjectId>();
        db.sql("""
                select asked.place, d.subject
                  from recognition.digest d
                  join unnest(cast(:digests as bytea[])) with ordinality as asked(digest, place)
                    on asked.digest = d.digest
                 where d.field = :field
                """)
                .param("digests", digests)
                .param("field", field.key())
                .query((row, _) ->
                        Map.entry(row.getInt("place") - 1, new DataSubjectId(row.getObject("subject", UUID.class))))
                .list()
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
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
        journal.forgot(subject, field);
    }

    /// Takes away everything that leads to a person.
    public void forget(DataSubjectId subject) {
        db.sql("delete from recognition.digest where subject = :subject")
                .param("subject", subject.value())
                .update();
        journal.forgot(subject);
    }

    private Optional<DataSubjectId> find(PersonalField field, byte[] digest) {
        return db.sql("select subject from recognition.digest where field = :field and digest = :digest")
                .param("field", field.key())
                .param("digest", digest)
                .query((row, _) -> new DataSubjectId(row.getObject("subject", UUID.class)))
                .optional();
    }

    private byte[] digest(PersonalField field, PersonalText normalised) {
        return hmac(keys.computeIfAbsent(field, this::keyOf), normalised.reveal());
    }

    /// Another key than the one the digests were made with would recognise nobody and let everybody register twice,
    /// so only the one that is kept here, wrapped by the custodian, is ever used.
    private SecretKey keyOf(PersonalField field) {
        var wrapped = wrappedKey(field);
        if (wrapped.isEmpty()) make(field);
        var name = name(field);
        try {
            return custodian
                    .unwrap(name, wrapped.or(() -> wrappedKey(field)).orElseThrow())
                    .map(key -> new SecretKeySpec(key, "HmacSHA256"))
                    .orElseThrow(() -> unfitting(name));
        } catch (IllegalStateException e) {
            throw unfitting(name);
        }
    }

    private Optional<byte[]> wrappedKey(PersonalField field) {
        return db.sql("select wrapped from recognition.index_key where field = :field")
                .param("field", field.key())
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }

    private void make(PersonalField field) {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        int made = db.sql(
                        "insert into recognition.index_key (field, wrapped) values (:field, :wrapped) on conflict do nothing")
                .param("field", field.key())
                .param("wrapped", custodian.wrap(name(field), key))
                .update();
        if (made > 0) journal.indexed(field, wrappedKey(field).orElseThrow());
    }

    private static String name(PersonalField field) {
        return "recognition-" + field.key();
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
