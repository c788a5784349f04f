package org.mukhtalif.store.invoices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The chain of each issuer. Taking the next link locks the issuer until the transaction ends; if it is rolled back,
/// the number was never given.
@Repository
class Chains {

    private final JdbcClient db;

    Chains(JdbcClient db) {
        this.db = db;
    }

    /// Waits until nobody else writes for this issuer.
    void lock(IssuerId issuer) {
        db.sql("""
                insert into invoices.issuer (id, last_invoice, last_credit_note, last_counter, last_hash)
                values (:issuer, 0, 0, 0, :first)
                    on conflict (id) do nothing
                """)
                .param("issuer", issuer.value())
                .param("first", DocumentHash.BEFORE_THE_FIRST)
                .update();
        db.sql("select id from invoices.issuer where id = :issuer for update")
                .param("issuer", issuer.value())
                .query(String.class)
                .single();
    }

    /// The next link; the issuer is locked.
    Link next(IssuerId issuer, Kind kind) {
        return db.sql("""
                select last_invoice, last_credit_note, last_counter, last_hash
                  from invoices.issuer
                 where id = :issuer
                """)
                .param("issuer", issuer.value())
                .query((row, index) -> {
                    long last = row.getLong(kind == Kind.INVOICE ? "last_invoice" : "last_credit_note");
                    return new Link(
                            new InvoiceNumber(issuer, kind, last + 1),
                            row.getLong("last_counter") + 1,
                            row.getString("last_hash"));
                })
                .single();
    }

    /// The link is forged: the next document hangs on this hash.
    void forge(Link link, String hash) {
        db.sql("""
                update invoices.issuer
                   set last_invoice = last_invoice + :invoices,
                       last_credit_note = last_credit_note + :notes,
                       last_counter = :counter,
                       last_hash = :hash
                 where id = :issuer
                """)
                .param("invoices", link.number().kind() == Kind.INVOICE ? 1 : 0)
                .param("notes", link.number().kind() == Kind.CREDIT_NOTE ? 1 : 0)
                .param("counter", link.counter())
                .param("hash", hash)
                .param("issuer", link.number().issuer().value())
                .update();
    }
}
