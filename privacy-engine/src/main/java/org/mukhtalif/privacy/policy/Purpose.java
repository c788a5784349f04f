package org.mukhtalif.privacy.policy;

/// Why a person's data is processed. The wording, the legal basis and the fields of each purpose stand in the
/// published policy (`policy/<version>/policy.yaml`); this is the closed list of their keys.
public enum Purpose {
    /// Keeping an account: signing in, recovering it, showing the person her own data.
    ACCOUNT,
    /// Bringing an order to the person who receives it.
    DELIVERY,
    /// Telling the person what happens to her order or her account.
    NOTICES,
    /// Finding the money that a person transferred for her order.
    PAYMENT,
    /// Looking into goods that a person sends back.
    RETURNS,
    /// Answering the person who uses a right: a copy, a correction, a destruction.
    RIGHTS,
    /// Naming the buyer on a tax invoice that she asked for.
    TAX,
    /// Writing to the person about what is new in the shop. Rests on consent.
    NEWSLETTER,
    /// Showing the person goods from the shelves she bought from. Rests on consent.
    RECOMMENDATIONS;

    /// The key under which the policy's data speaks of this purpose, in lower case.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
