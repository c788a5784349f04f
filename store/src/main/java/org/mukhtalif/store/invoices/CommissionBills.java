package org.mukhtalif.store.invoices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.merchants.RegisteredAddresses;
import org.mukhtalif.store.money.VatRates;
import org.springframework.stereotype.Component;

/// The store's own tax invoices to merchants, over its commission.
@Component
public class CommissionBills {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private final Issuing issuing;
    private final Issuers issuers;
    private final Merchants merchants;
    private final RegisteredAddresses addresses;
    private final Clock clock;

    CommissionBills(Issuing issuing, Issuers issuers, Merchants merchants, RegisteredAddresses addresses, Clock clock) {
        this.issuing = issuing;
        this.issuers = issuers;
        this.merchants = merchants;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// Issues the bill in the transaction of the caller.
    ///
    /// @return false while the store's VAT number is unknown; then the commission waits to be billed
    public boolean issue(CommissionBill bill) {
        var now = clock.instant();
        var seller = issuers.find(IssuerId.STORE, bill.merchant(), now);
        if (seller.isEmpty()) return false;
        issuing.lock(IssuerId.STORE);
        issuing.issue(draft(bill, now), seller.get());
        return true;
    }

    private Draft draft(CommissionBill bill, Instant at) {
        return new Draft(
                Kind.INVOICE,
                Form.TAX,
                Subject.COMMISSION,
                Optional.empty(),
                bill.merchant(),
                List.of(line(bill, at)),
                Optional.empty(),
                Optional.of(buyer(bill, at)));
    }

    private static InvoiceLine line(CommissionBill bill, Instant at) {
        return new InvoiceLine(
                1,
                new Bilingual("عمولة المتجر، الدفعة " + bill.batch(), "Store commission, batch " + bill.batch()),
                1,
                bill.commission().plus(bill.vat()),
                bill.vat(),
                VatRates.on(LocalDate.ofInstant(at, RIYADH)));
    }

    private Buyer buyer(CommissionBill bill, Instant at) {
        var merchant = merchants.find(bill.merchant()).orElseThrow();
        return new Buyer(
                merchant.name().ar(),
                merchants.vatNumberOn(bill.merchant(), LocalDate.ofInstant(at, RIYADH)),
                Optional.of(merchant.commercialRegister()),
                addresses.of(bill.merchant()));
    }
}
