package org.mukhtalif.store.platform.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.mukhtalif.store.platform.PrivateFolder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What every room may ask for without knowing this one: the clock, the zone, and the folders by name.
@Configuration(proxyBeanMethods = false)
class Places implements DisposableBean {

    private final StoreSettings settings;
    private volatile boolean madeCustodian;

    Places(StoreSettings settings) {
        this.settings = settings;
    }

    @Bean
    Clock clock() {
        var offsets = settings.clockOffsetFile();
        return offsets == null ? Clock.systemUTC() : new OffsetClock(Clock.systemUTC(), offsets);
    }

    /// The zone in which people read dates.
    @Bean
    ZoneId zone() {
        return settings.zone();
    }

    /// Keys of the custodian: never inside the data directory.
    @Bean
    @Qualifier("custodian")
    Path custodian() {
        var folder = settings.custodianDirectory();
        madeCustodian = !Files.exists(folder);
        return PrivateFolder.make(folder);
    }

    /// A start that was refused because its keys are elsewhere leaves no empty folder that looks like their place.
    @Override
    public void destroy() {
        if (madeCustodian) PrivateFolder.removeIfEmpty(settings.custodianDirectory());
    }

    /// Where messages are left in demo mode, one file each.
    @Bean
    @Qualifier("mail")
    Path mail() {
        return PrivateFolder.make(settings.data().resolve("mail"));
    }

    /// Where couriers fetch lists of parcels: never inside the data directory, whose copies hold no addresses.
    @Bean
    @Qualifier("couriers")
    Path couriers() {
        return settings.couriersDirectory();
    }

    /// The book's own copy outside the database.
    @Bean
    @Qualifier("book")
    Path book() {
        return PrivateFolder.make(settings.data().resolve("book"));
    }

    /// What the program tells its operator.
    @Bean
    @Qualifier("log")
    Path log() {
        return PrivateFolder.make(settings.data().resolve("log"));
    }
}
