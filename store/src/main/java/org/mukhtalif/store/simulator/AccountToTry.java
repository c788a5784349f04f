package org.mukhtalif.store.simulator;

import org.mukhtalif.store.payments.BankAccount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Lets a demo store without an account offer transfers all the same, to an account that no bank has.
@Configuration(proxyBeanMethods = false)
@Conditional(InDemoOnly.NoAccount.class)
class AccountToTry {

    @Bean
    @Primary
    BankAccount ofNoBank() {
        return BankAccount.TO_TRY;
    }
}
