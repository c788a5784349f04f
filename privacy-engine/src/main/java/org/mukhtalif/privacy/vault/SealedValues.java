package org.mukhtalif.privacy.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the vault.
@Repository
class SealedValues {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient db;
    private final JdbcClient pipelined;

    SealedValues(@Qualifier("engine") JdbcClient db, @Qualifier("engine-pipelined") JdbcClient pipelined) {
        this.db = db;
        this.pipelined = pipelined;
    }

    /// A sealed value with the entry of the book that tells how it came in.
    record Entered(SealedValue value, UUID entryId) {}

    /// Keeps all of them with one statement, which is sent with the next one or with the commit. A field that the
    /// case holds already is replaced: a correction. The order is fixed, so that two who correct the same case at
    /// once never wait for each other in a ring.
    void keep(List<Entered> values) {
        pipelined
                .sql("""
                insert into vault.sealed_value as held
                       (id, subject, case_id, field, retention_class, ciphertext, sealed_at, entry_id)
                select cast(id as uuid), cast(subject as uuid), case_id, field, retention_class, ciphertext, :sealedAt,
                       cast(entry_id as uuid)
                  from unnest(:ids, :subjects, :cases, :fields, :classes, :ciphertexts, :entries)
                       as added (id, subject, case_id, field, retention_class, ciphertext, entry_id)
                 order by subject, case_id, field
                    on conflict (subject, case_id, field) do update
                   set id = excluded.id,
                       retention_class = excluded.retention_class,
                       ciphertext = excluded.ciphertext,
                       sealed_at = excluded.sealed_at,
                       entry_id = excluded.entry_id
                """)
                .param("ids", texts(values, each -> each.value().id()), Types.ARRAY)
                .param("subjects", texts(values, each -> each.value().subject()), Types.ARRAY)
                .param("cases", texts(values, each -> each.value().caseId()), Types.ARRAY)
                .param("fields", texts(values, each -> each.value().field().key()), Types.ARRAY)
                .param(
                        "classes",
                        texts(values, each -> each.value().retentionClass().name()),
                        Types.ARRAY)
                .param(
                        "ciphertexts",
                        values.stream().map(each -> each.value().ciphertext()).toArray(byte[][]::new),
                        Types.ARRAY)
                .param("entries", texts(values, Entered::entryId), Types.ARRAY)
                .param("sealedAt", Timestamp.from(values.getFirst().value().sealedAt()))
                .update();
    }

    /// Everything held for these matters, with one query.
    List<SealedValue> of(Collection<SubjectCase> matters) {
        return db.sql("""
                select v.id, v.subject, v.case_id, v.field, v.retention_class, v.ciphertext, v.sealed_at
                  from unnest(:subjects, :cases) as wanted (subject, case_id)
                  join vault.sealed_value v
                    on v.subject = cast(wanted.subject as uuid)
                   and v.case_id = wanted.case_id
                 order by v.case_id, v.field
                """)
                .param("subjects", texts(matters, SubjectCase::subject), Types.ARRAY)
                .param("cases", texts(matters, SubjectCase::caseId), Types.ARRAY)
                .query(SealedValues::toValue)
                .list();
    }

    /// What is held of one field for a matter: one value or none.
    List<SealedValue> of(SubjectCase matter, PersonalField field) {
        return db.sql("""
                select v.id, v.subject, v.case_id, v.field, v.retention_class, v.ciphertext, v.sealed_at
                  from vault.sealed_value v
                 where v.subject = :subject
                   and v.case_id = :case
                   and v.field = :field
                """)
                .param("subject", matter.subject().value())
                .param("case", matter.caseId().value())
                .param("field", field.key())
                .query(SealedValues::toValue)
                .list();
    }

    /// Everything held about one person.
    List<SealedValue> of(DataSubjectId subject) {
        return db.sql("""
                select v.id, v.subject, v.case_id, v.field, v.retention_class, v.ciphertext, v.sealed_at
                  from vault.sealed_value v
                 where v.subject = :subject
                 order by v.case_id, v.field
                """)
                .param("subject", subject.value())
                .query(SealedValues::toValue)
                .list();
    }

    /// Whether anything is held at all.
    boolean exist() {
        return db.sql("select exists (select 1 from vault.sealed_value)")
                .query(Boolean.class)
                .single();
    }

    /// Removes what is held for a matter.
    ///
    /// @return how many rows there were
    int delete(SubjectCase matter) {
        return db.sql("delete from vault.sealed_value where subject = :subject and case_id = :case")
                .param("subject", matter.subject().value())
                .param("case", matter.caseId().value())
                .update();
    }

    /// Matters of a class that came in before a moment, a step at a time, in the order of person and case.
    List<SubjectCase> sealedBefore(
            RetentionClass retentionClass, Instant moment, Optional<SubjectCase> after, int limit) {
        return db.sql("""
                select v.subject, v.case_id
                  from vault.sealed_value v
                 where v.retention_class = :class
                   and (v.subject, v.case_id) > (:subject, :case)
                 group by v.subject, v.case_id
                having min(v.sealed_at) < :moment
                 order by v.subject, v.case_id
                 limit :limit
                """)
                .param("class", retentionClass.name())
                .param("subject", after.map(matter -> matter.subject().value()).orElse(BEFORE_ALL))
                .param("case", after.map(matter -> matter.caseId().value()).orElse(""))
                .param("moment", Timestamp.from(moment))
                .param("limit", limit)
                .query((row, _) -> new SubjectCase(
                        new DataSubjectId(row.getObject("subject", UUID.class)), new CaseId(row.getString("case_id"))))
                .list();
    }

    private static <T> String[] texts(Collection<T> things, Function<T, Object> part) {
        return things.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    private static SealedValue toValue(ResultSet row, int index) throws SQLException {
        return new SealedValue(
                row.getObject("id", UUID.class),
                new DataSubjectId(row.getObject("subject", UUID.class)),
                new CaseId(row.getString("case_id")),
                PersonalField.of(row.getString("field")),
                RetentionClass.valueOf(row.getString("retention_class")),
                row.getBytes("ciphertext"),
                row.getTimestamp("sealed_at").toInstant());
    }
}
