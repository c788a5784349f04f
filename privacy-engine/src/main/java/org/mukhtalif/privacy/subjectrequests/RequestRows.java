package org.mukhtalif.privacy.subjectrequests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of all requests. A step is taken only from the state it starts from, so of two officers one is first.
@Repository
class RequestRows {

    private static final String COLUMNS = """
            select r.number, r.subject_id, r.kind, r.state, r.language, r.received_at, r.due_at, r.extension_reason,
                   r.refusal_reason, r.closed_at
              from subjectrequests.request r
            """;

    private final JdbcClient db;

    RequestRows(@Qualifier("engine") JdbcClient db) {
        this.db = db;
    }

    void add(SubjectRequest.Open request) {
        var facts = request.facts();
        db.sql("""
                insert into subjectrequests.request (number, subject_id, kind, state, language, received_at, due_at)
                values (:number, :subject, :kind, 'OPEN', :language, :received, :due)
                """)
                .param("number", facts.number().value())
                .param("subject", facts.subject().map(DataSubjectId::value).orElseThrow())
                .param("kind", facts.kind().name())
                .param("language", facts.language())
                .param("received", Timestamp.from(facts.received()))
                .param("due", Timestamp.from(facts.due()))
                .update();
    }

    Optional<SubjectRequest> find(RequestNumber number) {
        return db.sql(COLUMNS + " where r.number = :number")
                .param("number", number.value())
                .query(RequestRows::toRequest)
                .optional();
    }

    /// Newest first, as the person reads them.
    List<SubjectRequest> of(DataSubjectId subject) {
        return db.sql(COLUMNS + " where r.subject_id = :subject order by r.received_at desc, r.number")
                .param("subject", subject.value())
                .query(RequestRows::toRequest)
                .list();
    }

    List<SubjectRequest> numbered(Collection<RequestNumber> numbers) {
        if (numbers.isEmpty()) return List.of();
        return db.sql(COLUMNS + " where r.number in (:numbers)")
                .param("numbers", numbers.stream().map(RequestNumber::value).toList())
                .query(RequestRows::toRequest)
                .list();
    }

    /// What has to be answered first stands first; what is closed follows, the latest first.
    List<SubjectRequest> byDueDate(int most) {
        return db.sql(COLUMNS + """
                 order by r.state <> 'OPEN',
                          case when r.state = 'OPEN' then r.due_at end,
                          r.closed_at desc
                 limit :most
                """)
                .param("most", most)
                .query(RequestRows::toRequest)
                .list();
    }

    boolean extend(RequestNumber number, Instant due, ExtensionReason reason) {
        return db.sql("""
                update subjectrequests.request
                   set due_at = :due,
                       extension_reason = :reason,
                       reminded_at = null
                 where number = :number
                   and state = 'OPEN'
                   and extension_reason is null
                """)
                        .param("due", Timestamp.from(due))
                        .param("reason", reason.name())
                        .param("number", number.value())
                        .update()
                == 1;
    }

    boolean close(RequestNumber number, Optional<RefusalReason> refusal, Instant at) {
        return db.sql("""
                update subjectrequests.request
                   set state = case when :refusal is null then 'ANSWERED' else 'REFUSED' end,
                       refusal_reason = :refusal,
                       closed_at = :at
                 where number = :number
                   and state = 'OPEN'
                """)
                        .param("refusal", refusal.map(RefusalReason::name).orElse(null), java.sql.Types.VARCHAR)
                        .param("at", Timestamp.from(at))
                        .param("number", number.value())
                        .update()
                == 1;
    }

    /// Open requests whose day is nearer than this, each told once a day at most.
    List<RequestNumber> toRemindOf(Instant dueBefore, Instant notRemindedSince, Instant now) {
        return db.sql("""
                update subjectrequests.request
                   set reminded_at = :now
                 where state = 'OPEN'
                   and due_at < :dueBefore
                   and (reminded_at is null or reminded_at < :since)
                returning number
                """)
                .param("now", Timestamp.from(now))
                .param("dueBefore", Timestamp.from(dueBefore))
                .param("since", Timestamp.from(notRemindedSince))
                .query((row, _) -> new RequestNumber(row.getString("number")))
                .list();
    }

    int overdue(Instant now) {
        return db.sql("select count(*) from subjectrequests.request r where r.state = 'OPEN' and r.due_at < :now")
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /// Whose the requests were is forgotten; one that was still open is moot.
    void forget(DataSubjectId subject, Optional<RequestNumber> only, Instant now) {
        db.sql("""
                update subjectrequests.request
                   set subject_id = null,
                       state = case when state = 'OPEN' then 'ANSWERED' else state end,
                       closed_at = coalesce(closed_at, :now)
                 where subject_id = :subject
                   and (cast(:number as text) is null or number = :number)
                """)
                .param("now", Timestamp.from(now))
                .param("subject", subject.value())
                .param("number", only.map(RequestNumber::value).orElse(null), java.sql.Types.VARCHAR)
                .update();
    }

    private static SubjectRequest toRequest(ResultSet row, int index) throws SQLException {
        var subject =
                Optional.ofNullable(row.getObject("subject_id", UUID.class)).map(DataSubjectId::new);
        var facts = new SubjectRequest.Facts(
                new RequestNumber(row.getString("number")),
                subject,
                RequestKind.valueOf(row.getString("kind")),
                row.getString("language"),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                Optional.ofNullable(row.getString("extension_reason")).map(ExtensionReason::valueOf));
        return switch (row.getString("state")) {
            case "OPEN" -> new SubjectRequest.Open(facts);
            case "ANSWERED" ->
                new SubjectRequest.Answered(facts, row.getTimestamp("closed_at").toInstant());
            default ->
                new SubjectRequest.Refused(
                        facts,
                        row.getTimestamp("closed_at").toInstant(),
                        RefusalReason.valueOf(row.getString("refusal_reason")));
        };
    }
}
