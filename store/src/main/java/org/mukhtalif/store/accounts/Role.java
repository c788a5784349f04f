package org.mukhtalif.store.accounts;

import java.time.Duration;
import java.util.Locale;

/// What an account is for. One account has one role; which merchant a merchant's account belongs to is known by the
/// room `merchants`.
public enum Role {
    SHOPPER(Duration.ofDays(14), Duration.ofDays(14)),
    MERCHANT(Duration.ofMinutes(30), Duration.ofHours(12)),
    OPERATOR(Duration.ofMinutes(30), Duration.ofHours(12)),
    /// Answers people's requests about their data and guards what the law tells to keep.
    PRIVACY_OFFICER(Duration.ofMinutes(30), Duration.ofHours(12));

    private final Duration idle;
    private final Duration whole;

    Role(Duration idle, Duration whole) {
        this.idle = idle;
        this.whole = whole;
    }

    /// Whether somebody with this role works for the store itself.
    public boolean isStaff() {
        return this == OPERATOR || this == PRIVACY_OFFICER;
    }

    /// The role as a person types it: `privacy-officer`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How long a session lives while nothing is asked with it.
    public Duration idleSession() {
        return idle;
    }

    /// How long a session lives at all.
    public Duration wholeSession() {
        return whole;
    }
}
