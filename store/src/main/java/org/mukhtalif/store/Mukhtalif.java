package org.mukhtalif.store;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// The store and the privacy engine as one program.
@SpringBootApplication(scanBasePackages = {"org.mukhtalif.store", "org.mukhtalif.privacy"})
@ConfigurationPropertiesScan
@Modulithic(systemName = "Mukhtalif", additionalPackages = "org.mukhtalif.privacy")
public class Mukhtalif {

    public static void main(String[] args) {
        SpringApplication.run(Mukhtalif.class, args);
    }
}
