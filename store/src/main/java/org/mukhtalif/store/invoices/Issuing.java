package org.mukhtalif.store.invoices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Issues a document: number, counter, hash, signature and the document itself, all in the transaction of the caller.
/// Until that ends nobody else writes for the issuer; if it fails, the number was never given.
@Component
class Issuing {

    private final Chains chains;
    private final Documents documents;
    private final Reports reports;
    private final Writing writing;
    private final Clock clock;

    Issuing(Chains chains, Documents documents, Reports reports, Writing writing, Clock clock) {
        this.chains = chains;
        this.documents = documents;
        this.reports = reports;
        this.writing = writing;
        this.clock = clock;
    }

    /// The issuer is locked before anything is read by which a draft is made.
    void lock(IssuerId issuer) {
        chains.lock(Set.of(issuer));
    }

    InvoiceNumber issue(Draft draft, Issuer issuer) {
        var ends = chains.lock(Set.of(issuer.id()));
        var number = issue(draft, issuer, ends);
        chains.keep(ends);
        return number;
    }

    /// Locks several issuers for a batch of documents; [#keep] ends it.
    ChainEnds lock(Set<IssuerId> issuers) {
        return chains.lock(issuers);
    }

    /// One document of a batch.
    InvoiceNumber issue(Draft draft, Issuer issuer, ChainEnds ends) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var link = ends.next(issuer.id(), draft.kind());
        var written = writing.write(draft, issuer, link, at);
        documents.insert(draft, issuer, link, written, at);
        ends.forge(link, written.hash());
        reports.due(written.uuid(), draft.form(), at);
        return link.number();
    }

    void keep(ChainEnds ends) {
        chains.keep(ends);
    }
}
