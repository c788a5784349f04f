package org.mukhtalif.store.payments;

import java.util.List;
import java.util.stream.Stream;
import org.mukhtalif.store.money.Money;
import org.springframework.stereotype.Component;

/// Which ways of paying this store takes for an order. A page offers exactly these.
@Component
public class OfferedMethods {

    private final Provider provider;
    private final CompanyContract contract;
    private final BankAccount account;
    private final CashTerms cash;

    OfferedMethods(Provider provider, CompanyContract contract, BankAccount account, CashTerms cash) {
        this.provider = provider;
        this.contract = contract;
        this.account = account;
        this.cash = cash;
    }

    /// @param total what the order costs before any fee
    /// @param city the key of the city it goes to; blank while it is unknown
    public List<PaymentMethod> on(Money total, String city) {
        return Stream.of(PaymentMethod.ONLINE, PaymentMethod.BANK_TRANSFER, PaymentMethod.CASH_ON_DELIVERY)
                .filter(method -> takes(method, total, city))
                .toList();
    }

    /// What this way of paying costs, VAT included.
    public Money fee(PaymentMethod method) {
        return switch (method) {
            case CASH_ON_DELIVERY -> cash.feeInMoney();
            case ONLINE, BANK_TRANSFER -> Money.halalas(0);
        };
    }

    private boolean takes(PaymentMethod method, Money total, String city) {
        return switch (method) {
            case ONLINE -> provider.isThere() && contract.runs() && total.minorUnits() > 0;
            case BANK_TRANSFER -> account.isThere() && total.minorUnits() > 0;
            case CASH_ON_DELIVERY -> cash.allow(total, city);
        };
    }
}
