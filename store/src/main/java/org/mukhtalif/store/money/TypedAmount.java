package org.mukhtalif.store.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An amount of riyals as somebody typed it or a file holds it: `1,234.50`, «١٬٢٣٤٫٥٠», «150 ر.س», `12,50`.
///
/// A point or «٫» comes before the decimals. A comma, «،», «٬» or a space parts thousands, always three digits and
/// always the same sign. Where a comma cannot part thousands, because one or two digits follow it or nothing but a zero
/// stands before it, it comes before the decimals, and a point may part the thousands. Everything else is refused
/// rather than guessed.
///
/// @param exact with as many decimals as were typed
public record TypedAmount(BigDecimal exact) {

    private static final Pattern CURRENCY =
            Pattern.compile("\\s*(SAR|SR|ر[.]?\\s?س[.]?|ريال|\\x{20C1}|\\x{FDFC})\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_POINT =
            Pattern.compile("([0-9]{1,9}|[1-9][0-9]{0,2}([,' ])[0-9]{3}(?:\\2[0-9]{3})?)(?:[.]([0-9]{1,4}))?");
    private static final Pattern BELOW_ONE = Pattern.compile("(0)(),([0-9]{3,4})");
    private static final Pattern WITH_COMMA =
            Pattern.compile("([0-9]{1,9}|[1-9][0-9]{0,2}([.' ])[0-9]{3}(?:\\2[0-9]{3})?),([0-9]{1,2})");

    /// Empty if it is no amount, or could be two.
    public static Optional<TypedAmount> of(String typed) {
        return plain(CURRENCY.matcher(typed.strip()).replaceAll(""))
                .flatMap(plain -> Stream.of(WITH_POINT, WITH_COMMA, BELOW_ONE)
                        .map(way -> way.matcher(plain))
                        .filter(Matcher::matches)
                        .map(read -> amount(read.group(1), read.group(3)))
                        .findFirst());
    }

    /// Whether it has no part smaller than a halala.
    public boolean isWhole() {
        return exact.stripTrailingZeros().scale() <= 2;
    }

    /// In halalas, half of one rounded up.
    public Money money() {
        return Money.halalas(
                exact.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// The same in ASCII, «٬» as `'`; empty if something else stands in it.
    private static Optional<String> plain(String typed) {
        var plain = new StringBuilder();
        for (int letter : typed.codePoints().toArray()) {
            int digit = Character.digit(letter, 10);
            if (digit >= 0) plain.append(digit);
            else if (letter == '.' || letter == '٫') plain.append('.');
            else if (letter == ',' || letter == '،') plain.append(',');
            else if (letter == '٬') plain.append('\'');
            else if (Character.isSpaceChar(letter)) plain.append(' ');
            else return Optional.empty();
        }
        return Optional.of(plain.toString());
    }

    private static TypedAmount amount(String whole, @Nullable String decimals) {
        var digits = whole.replaceAll("[^0-9]", "");
        return new TypedAmount(new BigDecimal(decimals == null ? digits : digits + "." + decimals));
    }
}
