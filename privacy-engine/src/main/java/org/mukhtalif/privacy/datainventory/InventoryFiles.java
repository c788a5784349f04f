package org.mukhtalif.privacy.datainventory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings the rooms' declarations into the program.
@Configuration(proxyBeanMethods = false)
class InventoryFiles {

    @Bean
    Declarations declarations() {
        return Declarations.onClasspath();
    }

    @Bean
    DeclaredThings declaredThings() {
        return DeclaredThings.onClasspath();
    }
}
