package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/// To whom personal data is shown or sent: a registered kind of recipient and which one of that kind.
///
/// @param kind what sort of recipient the policy registers
/// @param id an identifier inside that kind, never a person's name; `-` where the kind has only one
public record Recipient(Kind kind, String id) {

    /// The kinds of recipients that a policy can name.
    public enum Kind {
        /// The person herself.
        SUBJECT,
        /// A merchant who hands over the goods; the id is the merchant's.
        MERCHANT,
        /// A company that carries parcels; the id is its key in the store's register.
        COURIER,
        /// The store's privacy officer, who answers requests; the id is her account's number.
        OFFICER,
        /// Whoever of the store looks for a transfer on its account; the id is the account's number.
        ACCOUNTANT,
        /// Whoever of the store decides about returns; the id is the account's number.
        ARBITER,
        /// The company on whose page a payment is made; it is shown nothing personal.
        PAYMENT_COMPANY,
        /// The authority that clears a tax invoice before it is handed over.
        TAX_AUTHORITY,
        /// The store's own machinery, where no human reads: sealing, sending a message, checking a password.
        STORE;

        /// The key under which the policy's data speaks of this kind, such as `payment-company`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// @throws IllegalArgumentException if no kind has this key
        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public static final Recipient THE_PERSON = new Recipient(Kind.SUBJECT, "-");
    public static final Recipient THE_STORE = new Recipient(Kind.STORE, "-");
    public static final Recipient THE_TAX_AUTHORITY = new Recipient(Kind.TAX_AUTHORITY, "-");

    public Recipient {
        requireNonNull(kind, "A recipient has a kind");
        if (!id.matches("[A-Za-z0-9._-]{1,64}"))
            throw new IllegalArgumentException("A recipient's id has 1 to 64 Latin letters, digits, dots or dashes");
    }

    /// The recipient that was written down under the key of its kind and its id.
    ///
    /// @throws IllegalArgumentException if there is no such kind, or the id is none
    public static Recipient of(String kind, String id) {
        return new Recipient(Kind.of(kind), id);
    }

    /// The officer who has signed in with this account.
    public static Recipient officer(String account) {
        return new Recipient(Kind.OFFICER, account);
    }

    /// Whoever of the store looks for transfers and has signed in with this account.
    public static Recipient accountant(String account) {
        return new Recipient(Kind.ACCOUNTANT, account);
    }

    public static Recipient courier(String key) {
        return new Recipient(Kind.COURIER, key);
    }

    /// Whoever of the store decides about returns and has signed in with this account.
    public static Recipient arbiter(String account) {
        return new Recipient(Kind.ARBITER, account);
    }

    public static Recipient merchant(String id) {
        return new Recipient(Kind.MERCHANT, id);
    }
}
