package org.mukhtalif.store.payments;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The store's own account, to which shoppers transfer. Without an IBAN no page offers a transfer.
///
/// @param iban `SA` and 22 digits or letters, whose check digits are right
/// @param holder in whose name the account is
/// @param name the bank's name
@ConfigurationProperties("mukhtalif.bank")
public record BankAccount(
        @DefaultValue("") String iban,
        @DefaultValue("") String holder,
        @DefaultValue("") String name) {

    /// An account to try transfers with. Its check digits are right; a bank 00 does not exist, so nothing can arrive.
    public static final BankAccount TO_TRY =
            new BankAccount("SA0500000000000000001448", "حساب تجريبي – demo account", "بلا مصرف – no bank");

    public BankAccount {
        iban = iban.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!iban.isEmpty() && !isRight(iban))
            throw new IllegalArgumentException("mukhtalif.bank.iban is no Saudi IBAN; give SA and 22 digits, such as "
                    + "SA0380000000608010167519");
        if (!iban.isEmpty() && (holder.isBlank() || name.isBlank()))
            throw new IllegalArgumentException(
                    "Give mukhtalif.bank.holder and mukhtalif.bank.name with mukhtalif.bank.iban");
    }

    public boolean isThere() {
        return !iban.isEmpty();
    }

    /// Whether it is no account at all; a page that shows it says so.
    public boolean isToTry() {
        return iban.equals(TO_TRY.iban);
    }

    /// In groups of four, as it is read out.
    public String grouped() {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static boolean isRight(String iban) {
        if (!iban.matches("SA[0-9]{2}[0-9A-Z]{20}")) return false;
        var turned = iban.substring(4) + iban.substring(0, 4);
        var digits = turned.chars()
                .mapToObj(letter -> String.valueOf(Character.getNumericValue(letter)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
