package org.mukhtalif.privacy.controls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the controls showed, for a year. Rows are added; the database refuses to change one, and to delete a younger.
@Repository
public class KeptResults {

    /// How long results are kept.
    static final Duration KEPT_FOR = Duration.ofDays(365);

    private static final int LONGEST_REASON = 500;

    private final JdbcClient db;

    KeptResults(@Qualifier("engine") JdbcClient db) {
        this.db = db;
    }

    void add(ControlResult result) {
        var why = result.why();
        db.sql("""
                insert into controls.result (control, held, why, tried_at)
                values (:control, :held, :why, :at)
                """)
                .param("control", result.control())
                .param("held", result.held())
                .param("why", why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why)
                .param("at", result.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The last kept result of each control, by key.
    public Map<String, ControlResult> latest() {
        return db.sql("""
                select distinct on (control) control, held, why, tried_at
                  from controls.result
                 order by control, tried_at desc, id desc
                """).query(KeptResults::toResult).list().stream()
                .collect(Collectors.toMap(ControlResult::control, result -> result));
    }

    /// What was kept since this moment, newest first.
    public List<ControlResult> since(Instant moment, int most) {
        return db.sql("""
                select control, held, why, tried_at
                  from controls.result
                 where tried_at >= :moment
                 order by tried_at desc, id desc
                 limit :most
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(KeptResults::toResult)
                .list();
    }

    /// The results of each control since this moment, counted.
    public Map<String, ResultTally> tallySince(Instant moment) {
        return db
                .sql("""
                select control,
                       count(*) as results,
                       count(*) filter (where not held) as failures,
                       max(tried_at) filter (where not held) as last_failure
                  from controls.result
                 where tried_at >= :moment
                 group by control
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Map.entry(row.getString("control"), toTally(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Forgets what is older than a year.
    void forgetOld(Instant now) {
        db.sql("select controls.forget_results_before(:moment)")
                .param("moment", now.minus(KEPT_FOR).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static ResultTally toTally(ResultSet row) throws SQLException {
        var lastFailure = Optional.ofNullable(row.getTimestamp("last_failure")).map(Timestamp::toInstant);
        return new ResultTally(row.getLong("results"), row.getLong("failures"), lastFailure);
    }

    private static ControlResult toResult(ResultSet row, int index) throws SQLException {
        return new ControlResult(
                row.getString("control"),
                row.getBoolean("held"),
                row.getString("why"),
                row.getTimestamp("tried_at").toInstant());
    }
}
