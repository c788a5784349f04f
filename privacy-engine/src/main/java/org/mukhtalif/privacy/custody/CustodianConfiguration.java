package org.mukhtalif.privacy.custody;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one custodian of an installation.
@Configuration(proxyBeanMethods = false)
class CustodianConfiguration {

    @Bean
    Custodian chosenCustodian(CustodianSettings settings) {
        return Custodians.at(settings);
    }
}
