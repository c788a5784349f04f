package org.mukhtalif.privacy.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the keyring: keys, each wrapped under the key of its epoch.
@Repository
class WrappedKeys {

    private final JdbcClient db;
    private final Clock clock;

    WrappedKeys(@Qualifier("keyring") JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @SuppressWarnings("ArrayRecordComponent") // known by its name; never compared
    record WrappedKey(KeyName name, long epoch, byte[] wrapped) {}

    /// The keys of these names, with one query.
    List<WrappedKey> find(Collection<KeyName> names) {
        return namesOf(names, """
                select k.subject, k.retention_class, k.case_id, k.epoch, k.wrapped
                  from unnest(:subjects, :classes, :cases) as wanted (subject, retention_class, case_id)
                  join keyring.wrapped_key k
                    on k.subject = cast(wanted.subject as uuid)
                   and k.retention_class = wanted.retention_class
                   and k.case_id = wanted.case_id
                """).query(WrappedKeys::toKey).list();
    }

    /// Keeps these keys with one statement and one commit, in a fixed order, so that two who make the same keys at once
    /// never wait for each other in a ring.
    ///
    /// @return the names under which there was no key before; for the others, what was there stays
    List<KeyName> add(long epoch, Map<KeyName, byte[]> wrapped) {
        return namesOf(wrapped.keySet(), """
                insert into keyring.wrapped_key (subject, retention_class, case_id, epoch, wrapped, made_at)
                select cast(subject as uuid), retention_class, case_id, :epoch, wrapped, :madeAt
                  from unnest(:subjects, :classes, :cases, :wrapped) as made (subject, retention_class, case_id, wrapped)
                 order by subject, retention_class, case_id
                    on conflict (subject, retention_class, case_id, epoch) do nothing
                returning subject, retention_class, case_id
                """)
                .param("epoch", epoch)
                .param("wrapped", wrapped.values().toArray(byte[][]::new), Types.ARRAY)
                .param("madeAt", Timestamp.from(clock.instant()))
                .query(WrappedKeys::toName)
                .list();
    }

    /// Destroys every key of one matter, whatever its class.
    ///
    /// @return how many there were
    int delete(SubjectCase matter) {
        return db.sql("delete from keyring.wrapped_key where subject = :subject and case_id = :case")
                .param("subject", matter.subject().value())
                .param("case", matter.caseId().value())
                .update();
    }

    /// The names of all keys of one person.
    List<KeyName> namesOf(DataSubjectId subject) {
        return db.sql("select subject, retention_class, case_id from keyring.wrapped_key where subject = :subject")
                .param("subject", subject.value())
                .query(WrappedKeys::toName)
                .list();
    }

    private JdbcClient.StatementSpec namesOf(Collection<KeyName> names, String sql) {
        return db.sql(sql)
                .param("subjects", texts(names, name -> name.subject().toString()), Types.ARRAY)
                .param("classes", texts(names, name -> name.retentionClass().name()), Types.ARRAY)
                .param("cases", texts(names, name -> name.caseId().value()), Types.ARRAY);
    }

    private static String[] texts(Collection<KeyName> names, Function<KeyName, String> part) {
        return names.stream().map(part).toArray(String[]::new);
    }

    private static WrappedKey toKey(ResultSet row, int index) throws SQLException {
        return new WrappedKey(toName(row, index), row.getLong("epoch"), row.getBytes("wrapped"));
    }

    private static KeyName toName(ResultSet row, int index) throws SQLException {
        return new KeyName(
                new DataSubjectId(row.getObject("subject", UUID.class)),
                RetentionClass.valueOf(row.getString("retention_class")),
                new CaseId(row.getString("case_id")));
    }
}
