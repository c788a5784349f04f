package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.money.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Refusing_wrong_settings {

    @Test
    void a_payment_company_is_reached_over_https_with_both_secrets() {
        assertThatThrownBy(() -> access("http://pay.example/v1", "sk_test", "0123456789abcdef"))
                .hasMessageContaining("mukhtalif.payment.url");
        assertThatThrownBy(() -> access("https://pay.example/v1", "", "0123456789abcdef"))
                .hasMessageContaining("mukhtalif.payment.secret-key");
        assertThatThrownBy(() -> access("https://pay.example/v1", "sk_test", "short"))
                .hasMessageContaining("mukhtalif.payment.webhook-secret");
        assertThat(access("http://127.0.0.1:9/v1", "sk_test", "0123456789abcdef")
                        .toString())
                .doesNotContain("sk_test")
                .doesNotContain("0123456789abcdef");
    }

    @Test
    void an_account_has_an_iban_whose_check_digits_are_right() {
        assertThat(new BankAccount("SA03 8000 0000 6080 1016 7519", "Store", "Bank").grouped())
                .isEqualTo("SA03 8000 0000 6080 1016 7519");
        assertThatThrownBy(() -> new BankAccount("SA0480000000608010167519", "Store", "Bank"))
                .hasMessageContaining("mukhtalif.bank.iban");
        assertThatThrownBy(() -> new BankAccount("SA0380000000608010167519", "", ""))
                .hasMessageContaining("mukhtalif.bank.holder");
        assertThat(new BankAccount("", "", "").isThere()).isFalse();
    }

    @Test
    void cash_is_taken_up_to_its_limit_and_in_its_cities() {
        var terms = new CashTerms(true, 1_500, 300_000, Set.of("riyadh"));

        assertThat(terms.allow(Money.halalas(300_000), "riyadh")).isTrue();
        assertThat(terms.allow(Money.halalas(300_001), "riyadh")).isFalse();
        assertThat(terms.allow(Money.halalas(100), "jeddah")).isFalse();
        assertThat(terms.allow(Money.halalas(100), "")).isTrue();
        assertThat(new CashTerms(false, 0, 0, Set.of()).allow(Money.halalas(100), "riyadh"))
                .isFalse();
        assertThatThrownBy(() -> new CashTerms(true, -1, 0, Set.of())).hasMessageContaining("mukhtalif.cash.fee");
    }

    private static ProviderAccess access(String url, String key, String secret) {
        return new ProviderAccess(URI.create(url), key, secret, ProviderAccess.Proof.TOKEN);
    }
}
