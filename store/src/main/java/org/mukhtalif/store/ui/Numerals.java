package org.mukhtalif.store.ui;

import org.mukhtalif.store.money.Money;

/// Numbers as people read them: Latin digits, thousands apart, decimals by the currency's ISO 4217 exponent;
/// and the plural class of a count (Unicode plural rules).
final class Numerals {

    /// In Arabic the mark before it keeps it to the left of its number, where it is read.
    private static final String MINUS = "\u2212";
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private final Language language;

    Numerals(Language language) {
        this.language = language;
    }

    String number(long number) {
        var digits = Long.toString(number);
        var grouped = new StringBuilder(digits);
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) grouped.insert(at, ',');
        return grouped.toString();
    }

    String amount(Money money) {
        return sign(money) + digits(money);
    }

    /// What stands before an amount below nothing, with or without a currency's sign between.
    String sign(Money money) {
        if (money.minorUnits() >= 0) return "";
        return language == Language.ARABIC ? LEFT_TO_RIGHT_MARK + MINUS : MINUS;
    }

    String digits(Money money) {
        int decimals = Math.max(0, money.currency().getDefaultFractionDigits());
        long unit = Math.powExact(10L, decimals);
        long units = Math.absExact(money.minorUnits());
        if (decimals == 0) return number(units);
        var fraction = Long.toString(units % unit);
        return number(units / unit) + "." + "0".repeat(decimals - fraction.length()) + fraction;
    }

    String brief(Money money) {
        var amount = amount(money);
        int point = amount.indexOf('.');
        return point > 0 && amount.substring(point + 1).chars().allMatch(digit -> digit == '0')
                ? amount.substring(0, point)
                : amount;
    }

    String pluralClass(long count) {
        long number = Math.abs(count);
        if (language == Language.ENGLISH) return number == 1 ? "one" : number == 0 ? "zero" : "other";
        long lastTwo = number % 100;
        if (number == 0) return "zero";
        if (number == 1) return "one";
        if (number == 2) return "two";
        if (lastTwo >= 3 && lastTwo <= 10) return "few";
        return lastTwo >= 11 ? "many" : "other";
    }
}
