package org.mukhtalif.store.payouts;

/// Where a merchant is paid.
///
/// @param holder the registered name in which the bank keeps it
public record BankAccount(Iban iban, String holder) {

    private static final int LONGEST_HOLDER = 70;

    public BankAccount {
        holder = visible(holder);
        if (holder.length() < 2 || holder.length() > LONGEST_HOLDER)
            throw new IllegalArgumentException("The name of an account's holder has 2 to 70 letters");
    }

    /// Without signs that nobody sees: they would turn a line of the bank's file around, or end it.
    public static String visible(String holder) {
        return holder.replaceAll("[\\p{Cf}\\p{Cc}]", "").strip();
    }
}
