package org.mukhtalif.store.invoices;

import java.util.Optional;
import java.util.function.Consumer;

/// One walk along an issuer's chain.
final class ChainWalk {

    private final IssuerId issuer;
    private final Consumer<ChainFinding> found;
    private long invoices;
    private long notes;
    private long counter;
    private String hash = DocumentHash.BEFORE_THE_FIRST;

    ChainWalk(IssuerId issuer, Consumer<ChainFinding> found) {
        this.issuer = issuer;
        this.found = found;
    }

    /// @param hash of the document as it really reads
    /// @param storedHash of the document as it is stored; another where marks stand for its buyer
    record Step(
            Kind kind,
            long number,
            long counter,
            String previous,
            String hash,
            String storedHash,
            String xml,
            String squareCode,
            boolean sumsFit,
            Optional<Stamped> stamped) {}

    /// The copy that the authority stamped when it cleared the document, and the square code that was read in it.
    record Stamped(String xml, String squareCode) {}

    /// Where the issuer says that its chain ends.
    record End(long invoices, long notes, long counter, String hash) {}

    long documents() {
        return counter;
    }

    void next(Step step) {
        var where = new InvoiceNumber(issuer, step.kind(), step.number()).toString();
        long expected = step.kind() == Kind.INVOICE ? ++invoices : ++notes;
        check(step.number() == expected, ChainFinding.Fault.NUMBER_MISSING, where);
        check(step.counter() == ++counter, ChainFinding.Fault.COUNTER_BROKEN, where);
        check(step.previous().equals(hash), ChainFinding.Fault.PREVIOUS_BROKEN, where);
        var read = ReadDocument.of(step.xml());
        check(
                DocumentHash.of(read.canonical()).equals(step.storedHash())
                        && read.hangsOn(step.previous(), step.counter()),
                ChainFinding.Fault.HASH_BROKEN,
                where);
        check(read.squareCode().equals(step.squareCode()), ChainFinding.Fault.CODE_BROKEN, where);
        check(step.sumsFit(), ChainFinding.Fault.SUMS_BROKEN, where);
        step.stamped().ifPresent(copy -> check(saysTheSame(copy, step), ChainFinding.Fault.STAMP_BROKEN, where));
        hash = step.hash();
        // After one gap the walk goes on from where the documents are, so that one fault is told once.
        if (step.kind() == Kind.INVOICE) invoices = step.number();
        else notes = step.number();
        counter = step.counter();
    }

    /// Number, UUID and lines are in what is hashed; signature and square code are the authority's.
    private static boolean saysTheSame(Stamped copy, Step step) {
        var read = ReadDocument.stamped(copy.xml());
        return DocumentHash.of(read.canonical()).equals(step.storedHash())
                && read.hangsOn(step.previous(), step.counter())
                && read.squareCode().equals(copy.squareCode());
    }

    void end(End end) {
        check(
                end.invoices() == invoices
                        && end.notes() == notes
                        && end.counter() == counter
                        && end.hash().equals(hash),
                ChainFinding.Fault.END_BROKEN,
                issuer.toString());
    }

    private void check(boolean fits, ChainFinding.Fault fault, String where) {
        if (!fits) found.accept(new ChainFinding(fault, where));
    }
}
