package org.mukhtalif.store.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.store.payments.BankAccount;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Trying_transfers_without_a_bank {

    private final ApplicationContextRunner stores = new ApplicationContextRunner()
            .withUserConfiguration(ToTryConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void a_demo_store_has_an_account_that_says_it_is_none() {
        stores.withPropertyValues("mukhtalif.open=true")
                .run(store -> assertThat(store.getBean(BankAccount.class))
                        .satisfies(account -> assertThat(account.isToTry()).isTrue())
                        .satisfies(account -> assertThat(account.isThere()).isTrue()));
        assertThat(new BankAccount("SA0380000000608010167519", "Store", "Bank").isToTry())
                .isFalse();
        assertThat(new BankAccount("", "", "").isToTry()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mukhtalif.open=false",
                "mukhtalif.empty=true",
                "mukhtalif.base-url=https://shop.example",
                "mukhtalif.bank.iban=SA0380000000608010167519"
            })
    void no_other_store_has_it(String setting) {
        stores.withPropertyValues("mukhtalif.open=true", setting)
                .run(store -> assertThat(store).doesNotHaveBean(BankAccount.class));
    }
}
