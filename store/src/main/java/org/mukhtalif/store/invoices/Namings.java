package org.mukhtalif.store.invoices;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Orders whose buyer asked to be named on a tax invoice, each once.
@Repository
class Namings {

    static final String KIND = "tax";

    private final JdbcClient db;

    Namings(JdbcClient db) {
        this.db = db;
    }

    /// @param caseId the matter in which she is sealed
    /// @param subject who asked; nobody once what was sealed is destroyed
    record Naming(CaseId caseId, Optional<DataSubjectId> subject, Instant askedAt) {}

    /// A matter for one asking. Of two that ask at the same moment one is kept, and neither touches the other's words.
    static CaseId freshCase(OrderNumber order) {
        return new CaseId(
                KIND + ":" + order.value() + "-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /// @return false if somebody asked before
    boolean add(OrderNumber order, CaseId caseId, DataSubjectId subject, Instant at) {
        return db.sql("""
                insert into invoices.naming (order_number, case_number, subject_id, asked_at)
                values (:order, :case, :subject, :at)
                    on conflict (order_number) do nothing
                """)
                        .param("order", order.value())
                        .param("case", caseId.number())
                        .param("subject", subject.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Naming> of(OrderNumber order) {
        return db.sql("select case_number, subject_id, asked_at from invoices.naming where order_number = :order")
                .param("order", order.value())
                .query(Namings::toNaming)
                .optional();
    }

    Optional<Naming> of(CaseId caseId) {
        return db.sql("select case_number, subject_id, asked_at from invoices.naming where case_number = :case")
                .param("case", caseId.number())
                .query(Namings::toNaming)
                .optional();
    }

    /// Whose these matters are; missing are those that nobody asked for, or whose words are destroyed. One statement.
    Map<CaseId, DataSubjectId> subjectsOf(Collection<CaseId> cases) {
        if (cases.isEmpty()) return Map.of();
        return db
                .sql("""
                select case_number, subject_id, asked_at
                  from invoices.naming
                 where case_number = any(:cases)
                   and subject_id is not null
                """)
                .param("cases", cases.stream().map(CaseId::number).toArray(String[]::new))
                .query(Namings::toNaming)
                .list()
                .stream()
                .collect(toUnmodifiableMap(
                        Naming::caseId, naming -> naming.subject().orElseThrow()));
    }

    /// Which of these orders are in somebody's name.
    Set<OrderNumber> among(Collection<OrderNumber> orders) {
        if (orders.isEmpty()) return Set.of();
        return db
                .sql("""
                select order_number
                  from invoices.naming
                 where order_number = any(:orders)
                   and subject_id is not null
                """)
                .param("orders", orders.stream().map(OrderNumber::value).toArray(String[]::new))
                .query((row, index) -> new OrderNumber(row.getString("order_number")))
                .list()
                .stream()
                .collect(toUnmodifiableSet());
    }

    /// The order came to nothing, so there is no invoice to name her on: nothing keeps what was sealed. If it is paid
    /// late she may ask again.
    void drop(OrderNumber order) {
        db.sql("delete from invoices.naming where order_number = :order")
                .param("order", order.value())
                .update();
    }

    void forget(CaseId caseId, DataSubjectId subject) {
        db.sql("""
                update invoices.naming
                   set subject_id = null
                 where case_number = :case
                   and subject_id = :subject
                """)
                .param("case", caseId.number())
                .param("subject", subject.value())
                .update();
    }

    private static Naming toNaming(ResultSet row, int index) throws SQLException {
        return new Naming(
                new CaseId(KIND + ":" + row.getString("case_number")),
                Optional.ofNullable(row.getObject("subject_id", UUID.class)).map(DataSubjectId::new),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
