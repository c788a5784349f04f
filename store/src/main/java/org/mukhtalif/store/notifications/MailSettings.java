package org.mukhtalif.store.notifications;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The operator's mail server. Without a host, messages are left in the mail folder of the data directory.
///
/// @param from the address from which the store writes
/// @param user with it the store signs in at the mail server, over TLS only
@ConfigurationProperties("mukhtalif.smtp")
record MailSettings(
        @Nullable String host,
        @DefaultValue("25") int port,
        @DefaultValue("store@mukhtalif.example") String from,
        @Nullable String user,
        @Nullable String password) {

    MailSettings {
        if (port < 1 || port > 65_535)
            throw new IllegalArgumentException(
                    "mukhtalif.smtp.port is %d; give a number from 1 to 65535, such as 587".formatted(port));
        if (!from.matches("[^\\s@<>]+@[^\\s@<>]+"))
            throw new IllegalArgumentException("mukhtalif.smtp.from is no address; give one like orders@store.example");
        if ((user == null) != (password == null))
            throw new IllegalArgumentException("Give mukhtalif.smtp.user and mukhtalif.smtp.password together");
    }

    boolean hasServer() {
        return host != null && !host.isBlank();
    }

    @Override
    public String toString() {
        return "MailSettings[host=%s, port=%d, from=%s]".formatted(host, port, from);
    }
}
