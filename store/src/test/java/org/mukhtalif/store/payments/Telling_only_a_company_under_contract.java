package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.policy.PolicyTexts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Telling_only_a_company_under_contract {

    @Autowired
    PublishedPolicy policy;

    @Autowired
    Provider provider;

    @Autowired
    BankAccount account;

    @Autowired
    CashTerms cash;

    @Autowired
    ProviderHttp http;

    @Test
    void online_payment_is_offered_until_the_contracts_last_day_has_passed() {
        assertThat(offered("2026-11-30T23:59:59Z")).contains(PaymentMethod.ONLINE);
        assertThat(offered("2026-12-01T00:00:00Z"))
                .doesNotContain(PaymentMethod.ONLINE)
                .contains(PaymentMethod.CASH_ON_DELIVERY);
    }

    @Test
    void no_page_is_opened_without_a_contract() throws ProviderSilent {
        var attempt = new Attempt(
                UUID.randomUUID(),
                PaymentReference.random(),
                Money.halalas(5_000),
                Attempt.State.OPENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Instant.parse("2026-11-28T08:00:00Z"),
                Optional.empty());
        var wish = new PageWish("M-7K3Q92", URI.create("https://store.example/back"));
        var until = Instant.parse("2027-01-01T00:00:00Z");

        assertThat(new Moyasar(http, contract("2026-12-01T00:00:00Z")).open(attempt, wish, until))
                .isEmpty();
        assertThat(new Moyasar(http, contract("2026-11-30T00:00:00Z")).open(attempt, wish, until))
                .isPresent();
    }

    private List<PaymentMethod> offered(String now) {
        return new OfferedMethods(provider, contract(now), account, cash).on(Money.halalas(5_000), "riyadh");
    }

    private CompanyContract contract(String now) {
        var texts = policy.texts();
        var ending = texts.data()
                .replace("  - kind: payment_company\n", "  - kind: payment_company\n    contractUntil: 2026-11-30\n");
        assertThat(ending).isNotEqualTo(texts.data());
        var changed = PublishedPolicy.read("policy/test/", new PolicyTexts(ending, texts.arabic(), texts.english()));
        return new CompanyContract(changed, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
