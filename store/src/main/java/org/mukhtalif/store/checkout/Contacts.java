package org.mukhtalif.store.checkout;

import java.time.Clock;
import java.util.ArrayList;
import org.mukhtalif.privacy.consent.Acceptance;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.orders.FreshNumbers;
import org.mukhtalif.store.orders.Parties;
import org.springframework.stereotype.Component;

/// Seals what an order's page asked for, before anything of the store is locked. If no order follows, nothing claims
/// the case and the engine destroys it within the hour.
@Component
class Contacts {

    private final Intake intake;
    private final FreshNumbers numbers;
    private final TaxInvoices taxInvoices;
    private final Clock clock;

    Contacts(Intake intake, FreshNumbers numbers, TaxInvoices taxInvoices, Clock clock) {
        this.taxInvoices = taxInvoices;
        this.intake = intake;
        this.numbers = numbers;
        this.clock = clock;
    }

    /// A guest becomes a new person here, and so does a recipient who is not the buyer; a shopper with an account is
    /// the one she is. Which terms the buyer accepted stands in her own record. It leaves with the order's contact,
    /// or with her account where the order holds nothing of hers.
    SealedContact seal(ReadPlacement read) {
        var buyer = read.placement().shopper().orElseGet(DataSubjectId::random);
        var parties = read.placement()
                .another()
                .map(_ -> Parties.of(buyer, DataSubjectId.random()))
                .orElseGet(() -> Parties.of(buyer));
        var receiver = parties.receiver().orElseThrow();
        var number = numbers.next();
        var caseId = CaseId.order(number.value());
        var requests = new ArrayList<IntakeRequest>();
        requests.add(new IntakeRequest(receiver, caseId, Purpose.DELIVERY, read.contact()));
        if (!read.notices().isEmpty()) requests.add(new IntakeRequest(buyer, caseId, Purpose.NOTICES, read.notices()));
        if (!read.tellings().isEmpty())
            requests.add(new IntakeRequest(receiver, caseId, Purpose.NOTICES, read.tellings()));
        var holdsHers = receiver.equals(buyer) || !read.notices().isEmpty();
        var accepted = new Acceptance(
                holdsHers ? caseId : CaseId.ACCOUNT,
                Acceptance.TERMS,
                read.placement().acceptedTerms(),
                clock.instant());
        if (intake.collect(requests, buyer, accepted) instanceof IntakeResult.Refused(var rule))
            throw new IllegalStateException(
                    "The policy does not let the checkout collect what its page asks for (%s). Declare the fields in policy.yaml, or take them off the page."
                            .formatted(rule));
        return new SealedContact(parties, number, read.invoiceTo().map(form -> taxInvoices.seal(number, buyer, form)));
    }
}
