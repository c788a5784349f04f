package org.mukhtalif.store.notifications;

import jakarta.mail.util.StreamProvider;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses how messages leave the house.
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    // Named outright; else the library searches the whole class path for it, for each part of each letter.
    static {
        System.setProperty(StreamProvider.class.getName(), "org.eclipse.angus.mail.util.MailStreamProvider");
    }

    @Bean
    Post post(MailSettings settings, @Qualifier("mail") Path folder, Clock clock) {
        return settings.hasServer() ? new PostBySmtp(settings) : new PostIntoFolder(folder, clock);
    }
}
