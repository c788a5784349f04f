package org.mukhtalif.privacy.vault;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// The rows of the keyring: keys, each wrapped under the key of its epoch. Even and odd epochs have a table each;
/// while the next epoch is prepared, whatever is made or destroyed is made or destroyed in both.
@Repository
class WrappedKeys {

    /// Rows that are fetched at once where there may be many.
    private static final int AT_ONCE = 1_000;

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    WrappedKeys(@Qualifier("keyring") JdbcClient db, @Qualifier("keyring") TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /// @param epochKey the key of its epoch, as the custodian wrapped it
    @SuppressWarnings("ArrayRecordComponent") // known by its name; never compared
    record WrappedKey(KeyName name, long epoch, byte[] wrapped, byte[] epochKey) {}

    /// The table of an epoch.
    static String generation(long epoch) {
        return epoch % 2 == 0 ? "keyring.wrapped_key_even" : "keyring.wrapped_key_odd";
    }

    /// The keys of these names and of their epochs, with one query. While the next epoch is prepared a key may come
    /// twice.
    List<WrappedKey> find(Collection<KeyName> names) {
        return namesOf(names, """
                select k.subject, k.retention_class, k.case_id, k.epoch, k.wrapped, e.wrapped as epoch_key
                  from unnest(:subjects, :classes, :cases) as wanted (subject, retention_class, case_id)
                  join (select g.subject, g.retention_class, g.case_id, g.epoch, g.wrapped
                          from keyring.wrapped_key_even g
                         union all
                        select g.subject, g.retention_class, g.case_id, g.epoch, g.wrapped
                          from keyring.wrapped_key_odd g) k
                    on k.subject = cast(wanted.subject as uuid)
                   and k.retention_class = wanted.retention_class
                   and k.case_id = wanted.case_id
                  join keyring.epoch e on e.number = k.epoch and not e.closed
                """).query(WrappedKeys::toKey).list();
    }

    /// Keeps these keys with one statement and one commit, in a fixed order, so that two who make the same keys
    /// at once never wait for each other in a ring. The lock on the epoch's row makes a change of epoch wait for
    /// it, and it for a change of epoch.
    ///
    /// @return the names under which there was no key before (for the others, what was there stays); nothing, if
    ///     the epoch is not the current one any more, and then nothing was kept
    Optional<List<KeyName>> add(long epoch, Map<KeyName, byte[]> wrapped, Instant madeAt) {
        return answer(namesOf(wrapped.keySet(), """
                with open as (
                  select e.number from keyring.epoch e
                   where e.number = :epoch and not e.closed and e.successor is null
                     for share),
                kept as (
                  insert into %s (subject, case_id, retention_class, epoch, wrapped, made_at, twin)
                  select cast(made.subject as uuid), made.case_id, made.retention_class, o.number, made.wrapped, :madeAt, false
                    from open o
                   cross join unnest(:subjects, :cases, :classes, :wrapped) as made (subject, case_id, retention_class, wrapped)
                   order by 1, 2, 3
                      on conflict (subject, case_id, retention_class) do nothing
                  returning subject, retention_class, case_id)
                select o.number, k.subject, k.retention_class, k.case_id from open o left join kept k on true
                """.formatted(generation(epoch)))
                .param("epoch", epoch)
                .param("wrapped", wrapped.values().toArray(byte[][]::new), Types.ARRAY)
                .param("madeAt", Timestamp.from(madeAt)));
    }

    /// The same while a successor is prepared: wrapped for both, kept in both.
    Optional<List<KeyName>> add(
            long epoch, long successor, Map<KeyName, byte[]> wrapped, Map<KeyName, byte[]> again, Instant madeAt) {
        return answer(namesOf(wrapped.keySet(), """
                with open as (
                  select e.number, e.successor from keyring.epoch e
                   where e.number = :epoch and not e.closed and e.successor = :successor
                     for share),
                kept as (
                  insert into %s (subject, case_id, retention_class, epoch, wrapped, made_at, twin)
                  select cast(made.subject as uuid), made.case_id, made.retention_class, o.number, made.wrapped, :madeAt, true
                    from open o
                   cross join unnest(:subjects, :cases, :classes, :wrapped) as made (subject, case_id, retention_class, wrapped)
                   order by 1, 2, 3
                      on conflict (subject, case_id, retention_class) do nothing
                  returning subject, retention_class, case_id),
                twins as (
                  insert into %s (subject, case_id, retention_class, epoch, wrapped, made_at, twin)
                  select k.subject, k.case_id, k.retention_class, :successor, made.wrapped, :madeAt, false
                    from kept k
                    join unnest(:subjects, :cases, :classes, :again) as made (subject, case_id, retention_class, wrapped)
                      on cast(made.subject as uuid) = k.subject
                     and made.case_id = k.case_id
                     and made.retention_class = k.retention_class
                   order by 1, 2, 3
                      on conflict (subject, case_id, retention_class) do update
                     set wrapped = excluded.wrapped, made_at = excluded.made_at)
                select o.number, k.subject, k.retention_class, k.case_id from open o left join kept k on true
                """.formatted(generation(epoch), generation(successor)))
                .param("epoch", epoch)
                .param("successor", successor)
                .param("wrapped", wrapped.values().toArray(byte[][]::new), Types.ARRAY)
                .param("again", wrapped.keySet().stream().map(again::get).toArray(byte[][]::new), Types.ARRAY)
                .param("madeAt", Timestamp.from(madeAt)));
    }

    /// Destroys every key of one matter, whatever its class, in every generation. While the next one is being
    /// written the matter is noted, because what is written may have been read before.
    ///
    /// @return how many there were in the current generation
    int delete(SubjectCase matter) {
        return requireNonNull(transaction.execute(_ -> {
            var epochs = db.sql("select e.number, e.successor from keyring.epoch e where not e.closed for share")
                    .query((row, _) -> row.getObject("successor", Long.class) != null)
                    .list();
            int even = deleteFrom("keyring.wrapped_key_even", matter);
            int odd = deleteFrom("keyring.wrapped_key_odd", matter);
            if (epochs.contains(true)) note(matter);
            return Math.max(even, odd);
        }));
    }

    /// The names of all keys of one person.
    List<KeyName> namesOf(DataSubjectId subject) {
        return db.sql("""
                select subject, retention_class, case_id from keyring.wrapped_key_even where subject = :subject
                 union
                select subject, retention_class, case_id from keyring.wrapped_key_odd where subject = :subject
                """)
                .param("subject", subject.value())
                .query(WrappedKeys::toName)
                .list();
    }

    /// Hands out an epoch's keys that were made after a moment, oldest first, as the journal writes them. They may be
    /// many, so only some are held at once.
    void madeSince(long epoch, Instant moment, Consumer<JournalLine> key) {
        transaction.executeWithoutResult(_ -> db.sql("""
                select k.subject, k.retention_class, k.case_id, k.wrapped, k.made_at
                  from %s k
                 where k.epoch = :epoch
                   and k.made_at > :moment
                 order by k.made_at
                """.formatted(generation(epoch)))
                .param("epoch", epoch)
                .param("moment", Timestamp.from(moment))
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> key.accept(JournalLine.made(
                        toName(row, 0),
                        row.getBytes("wrapped"),
                        row.getTimestamp("made_at").toInstant()))));
    }

    private int deleteFrom(String generation, SubjectCase matter) {
        return about(matter, "delete from %s where subject = :subject and case_id = :case".formatted(generation));
    }

    private void note(SubjectCase matter) {
        about(matter, """
                insert into keyring.erased_meanwhile (subject, case_id)
                values (:subject, :case)
                    on conflict (subject, case_id) do nothing
                """);
    }

    private int about(SubjectCase matter, String sql) {
        return db.sql(sql)
                .param("subject", matter.subject().value())
                .param("case", matter.caseId().value())
                .update();
    }

    private static Optional<List<KeyName>> answer(JdbcClient.StatementSpec statement) {
        var rows = statement
                .query((row, index) ->
                        Optional.ofNullable(row.getObject("subject")).isPresent()
                                ? Optional.of(toName(row, index))
                                : Optional.<KeyName>empty())
                .list();
        if (rows.isEmpty()) return Optional.empty();
        var names = new ArrayList<KeyName>();
        rows.forEach(row -> row.ifPresent(names::add));
        return Optional.of(names);
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
        return new WrappedKey(
                toName(row, index), row.getLong("epoch"), row.getBytes("wrapped"), row.getBytes("epoch_key"));
    }

    private static KeyName toName(ResultSet row, int index) throws SQLException {
        return new KeyName(
                new DataSubjectId(row.getObject("subject", UUID.class)),
                RetentionClass.valueOf(row.getString("retention_class")),
                new CaseId(row.getString("case_id")));
    }
}
