package org.mukhtalif.store.payouts;

/// Where a merchant is paid.
///
/// @param holder the registered name in which the bank keeps it
public record BankAccount(Iban iban, String holder) {

    private static final int LONGEST_HOLDER = 70;

    public BankAccount {
        holder = holder.strip();
        if (holder.length() < 2 || holder.length() > LONGEST_HOLDER)
            throw new IllegalArgumentException("The name of an account's holder has 2 to 70 letters");
    }
}
