package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes a document out: XML, hash, signature, square code. Whom it names is opened for the hash and not kept: the
/// written document has marks in her place, and a hash of its own by which a change is seen.
@Component
class Writing {

    private final Buyers buyers;
    private final Signing signing;

    Writing(Buyers buyers, Signing signing) {
        this.buyers = buyers;
        this.signing = signing;
    }

    Written write(Draft draft, Issuer issuer, Link link, Instant at) {
        var uuid = UUID.randomUUID();
        var xml = DocumentXml.of(draft, issuer, link, uuid, at);
        var marked = xml.canonical();
        var hash = DocumentHash.of(draft.isNamed() ? buyer(draft).fill(marked) : marked);
        Optional<Stamp> stamp = signing.stamp(hash, at);
        var squareCode = SquareCode.of(issuer.name().ar(), issuer.vatNumber(), at, draft.total(), draft.vat(), stamp);
        return new Written(
                uuid,
                xml.with(squareCode, stamp),
                hash,
                draft.isNamed() ? Optional.of(DocumentHash.of(marked)) : Optional.empty(),
                squareCode,
                stamp.isPresent());
    }

    private NamedBuyer buyer(Draft draft) {
        return draft.order()
                .flatMap(buyers::toWrite)
                .orElseThrow(() -> new IllegalStateException(
                        "Who is named on the document can not be opened; it waits until the engine answers"));
    }
}
