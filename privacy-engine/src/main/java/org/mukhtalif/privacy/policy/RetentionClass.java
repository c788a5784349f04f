package org.mukhtalif.privacy.policy;

/// Data that share one clock and one key. The period of each class stands in the published policy.
public enum RetentionClass {
    /// Sign-in and profile: until the account is destroyed.
    ACCOUNT,
    /// The contact of one order: name, phone, address, e-mail.
    DELIVERY,
    /// What shows that an order's transfer was made.
    TRANSFER,
    /// Photos of goods that are sent back.
    RETURN,
    /// What was typed in a checkout that no order followed.
    CHECKOUT,
    /// The two addresses of a change of e-mail that is under way.
    CHANGE,
    /// The address of a child's guardian.
    GUARDIAN,
    /// What a person asked in writing, and the answer.
    REQUEST,
    /// The buyer of a tax invoice: kept as long as the tax law wants, even when she has everything else destroyed.
    TAX,
    /// What links the entries of the access log to a person.
    LOG;

    /// Whether the law wants it kept for its period whatever the person asks.
    public boolean isKeptByLaw() {
        return this == TAX;
    }

    /// The key under which the policy's data speaks of this class, in lower case.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
