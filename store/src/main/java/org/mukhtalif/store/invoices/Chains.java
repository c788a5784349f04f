package org.mukhtalif.store.invoices;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.mukhtalif.store.invoices.ChainEnds.End;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The chain of each issuer. Whoever writes for issuers locks them until the transaction ends; if it is rolled back,
/// the numbers were never given.
@Repository
class Chains {

    private final JdbcClient db;
    private final JdbcClient pipelined;

    Chains(JdbcClient db, @Qualifier("pipelined") JdbcClient pipelined) {
        this.db = db;
        this.pipelined = pipelined;
    }

    /// Waits until nobody else writes for these issuers, and tells where their chains end. They are locked in the order
    /// of their names, so that two who write for the same ones never wait for each other in a ring.
    ChainEnds lock(Set<IssuerId> issuers) {
        var ends = locked(issuers);
        if (ends.size() == issuers.size()) return new ChainEnds(ends);
        begin(issuers);
        return new ChainEnds(locked(issuers));
    }

    /// Keeps what the chains came to; it is sent with the next statement or with the commit.
    void keep(ChainEnds ends) {
        var issuers = List.copyOf(ends.issuers());
        pipelined
                .sql("""
                update invoices.issuer i
                   set last_invoice = e.invoices,
                       last_credit_note = e.notes,
                       last_counter = e.counter,
                       last_hash = e.hash
                  from unnest(:issuers, :invoices, :notes, :counters, :hashes)
                    as e (issuer, invoices, notes, counter, hash)
                 where i.id = e.issuer
                   and i.last_counter < e.counter
                """)
                .param("issuers", values(issuers))
                .param("invoices", numbers(issuers, issuer -> ends.of(issuer).invoices()))
                .param("notes", numbers(issuers, issuer -> ends.of(issuer).notes()))
                .param("counters", numbers(issuers, issuer -> ends.of(issuer).counter()))
                .param(
                        "hashes",
                        issuers.stream().map(issuer -> ends.of(issuer).hash()).toArray(String[]::new))
                .update();
    }

    private Map<IssuerId, End> locked(Set<IssuerId> issuers) {
        return db
                .sql("""
                select id, last_invoice, last_credit_note, last_counter, last_hash
                  from invoices.issuer
                 where id = any(:issuers)
                 order by id
                   for no key update
                """)
                .param("issuers", values(issuers))
                .query((row, index) -> Map.entry(
                        new IssuerId(row.getString("id")),
                        new End(
                                row.getLong("last_invoice"),
                                row.getLong("last_credit_note"),
                                row.getLong("last_counter"),
                                row.getString("last_hash"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void begin(Set<IssuerId> issuers) {
        db.sql("""
                insert into invoices.issuer (id, last_invoice, last_credit_note, last_counter, last_hash)
                select issuer, 0, 0, 0, :first
                  from unnest(:issuers) as new (issuer)
                 order by issuer
                    on conflict (id) do nothing
                """)
                .param("issuers", values(issuers))
                .param("first", DocumentHash.BEFORE_THE_FIRST)
                .update();
    }

    private static String[] values(Collection<IssuerId> issuers) {
        return issuers.stream().map(IssuerId::value).toArray(String[]::new);
    }

    private static Long[] numbers(List<IssuerId> issuers, ToLongFunction<IssuerId> number) {
        return issuers.stream().map(number::applyAsLong).toArray(Long[]::new);
    }
}
