package org.mukhtalif.store.orders;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The links by which a recipient who is not the buyer learns that her data is here. A link made is a recipient told:
/// it goes into a letter to her or onto the paper in her parcel. It opens nothing of the order itself.
@Repository
public class RecipientLinks {

    private final JdbcClient db;

    RecipientLinks(JdbcClient db) {
        this.db = db;
    }

    /// A new link; its secret is told once, here.
    public OrderSecret make(OrderNumber number, Way way, Instant at) {
        var secret = OrderSecret.random();
        db.sql("""
                insert into orders.recipient_link (secret_hash, order_number, way, made_at)
                values (:secret, :number, :way, :at)
                """)
                .param("secret", secret.hash())
                .param("number", number.value())
                .param("way", way.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /// By which way somebody has this link; nothing if it is none of this order's.
    public Optional<Way> wayOf(OrderNumber number, OrderSecret secret) {
        return db.sql("""
                select way
                  from orders.recipient_link
                 where secret_hash = :secret
                   and order_number = :number
                """)
                .param("secret", secret.hash())
                .param("number", number.value())
                .query((row, index) -> Way.valueOf(row.getString("way")))
                .optional();
    }

    /// Recipients of orders placed before this moment whom nothing has told yet.
    public List<SubjectCase> untold(Instant placedBefore, int limit) {
        return db.sql("""
                select o.number, o.recipient_id
                  from orders.purchase_order o
                 where o.recipient_id is not null
                   and o.placed_at < :before
                   and not exists (select 1
                                     from orders.recipient_link l
                                    where l.order_number = o.number)
                 order by o.placed_at, o.number
                 limit :limit
                """)
                .param("before", placedBefore.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, index) -> new SubjectCase(
                        new DataSubjectId(row.getObject("recipient_id", UUID.class)),
                        CaseId.order(row.getString("number"))))
                .list();
    }

    /// How a link reached her.
    public enum Way {
        /// To her own address: whoever holds it has been proved by that.
        LETTER,
        /// On the paper of a parcel: whoever packed it has seen it too, so it opens less.
        SLIP
    }
}
