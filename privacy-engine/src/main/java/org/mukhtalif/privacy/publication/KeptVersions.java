package org.mukhtalif.privacy.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.policy.DeclaredTerms;
import org.mukhtalif.privacy.policy.PolicyTexts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All published versions. One can be added; the database refuses to change or delete one.
@Repository
public class KeptVersions {

    private final JdbcClient db;
    private final Clock clock;

    KeptVersions(@Qualifier("engine") JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// All of them, the newest first.
    public List<KeptVersion> all() {
        return db.sql("""
                select number, name, effective, published_at, data, arabic, english, facts
                  from publication.version
                 order by number desc
                """).query(KeptVersions::toVersion).list();
    }

    /// The one that binds today: the newest of those whose day has come.
    public Optional<KeptVersion> inForce() {
        return all().stream().filter(version -> version.bindsOn(today())).findFirst();
    }

    /// The next one whose day is still to come.
    public Optional<KeptVersion> upcoming() {
        var running = inForce().map(KeptVersion::number).orElse(0);
        return all().stream()
                .filter(version -> version.number() > running && !version.bindsOn(today()))
                .min(Comparator.comparing(KeptVersion::effective));
    }

    /// The first day on which a version that leads to these terms bound; nothing before that day.
    public Optional<LocalDate> leadingSince(DeclaredTerms terms) {
        return db.sql("""
                select min(effective)
                  from publication.version
                 where position(:sha256 in data) > 0
                having min(effective) <= :today
                """)
                .param("sha256", terms.sha256())
                .param("today", today())
                .query(LocalDate.class)
                .optional();
    }

    public Optional<KeptVersion> named(String name) {
        return all().stream().filter(version -> version.name().equals(name)).findFirst();
    }

    /// Adds one. Two publications at once meet at the number: one of them fails.
    void add(KeptVersion version) {
        db.sql("""
                insert into publication.version
                       (number, name, effective, published_at, data, arabic, english, facts)
                values (:number, :name, :effective, :at, :data, :arabic, :english, :facts)
                """)
                .param("number", version.number())
                .param("name", version.name())
                .param("effective", version.effective())
                .param("at", version.publishedAt().atOffset(ZoneOffset.UTC))
                .param("data", version.texts().data())
                .param("arabic", version.texts().arabic())
                .param("english", version.texts().english())
                .param("facts", StoredFacts.write(version.facts()))
                .update();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static KeptVersion toVersion(ResultSet row, int index) throws SQLException {
        return new KeptVersion(
                row.getInt("number"),
                row.getString("name"),
                row.getObject("effective", LocalDate.class),
                row.getTimestamp("published_at").toInstant(),
                new PolicyTexts(row.getString("data"), row.getString("arabic"), row.getString("english")),
                StoredFacts.read(row.getString("facts")));
    }
}
