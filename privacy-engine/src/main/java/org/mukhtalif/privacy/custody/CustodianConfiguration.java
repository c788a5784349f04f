package org.mukhtalif.privacy.custody;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one custodian of an installation.
@Configuration(proxyBeanMethods = false)
class CustodianConfiguration {

    @Bean
    Custodian chosenCustodian(CustodianSettings settings) {
        return switch (settings) {
            case CustodianSettings.Files(var directory) -> new FileCustodian(directory);
            case CustodianSettings.Module module -> ModuleCustodian.at(module);
            case CustodianSettings.Remote service -> new RemoteCustodian(service);
        };
    }
}
