package org.mukhtalif.store.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount of riyals as somebody typed it or a file holds it: `1,234.50`, «١٬٢٣٤٫٥٠», «150 ر.س».
///
/// @param exact with as many decimals as were typed
public record TypedAmount(BigDecimal exact) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}([.][0-9]{1,4})?");
    private static final Pattern CURRENCY =
            Pattern.compile("\\s*(SAR|SR|ر[.]?\\s?س[.]?|ريال|\\x{20C1}|\\x{FDFC})\\s*", Pattern.CASE_INSENSITIVE);

    /// Empty if it is no amount.
    public static Optional<TypedAmount> of(String typed) {
        var plain = new StringBuilder();
        for (int letter :
                CURRENCY.matcher(typed.strip()).replaceAll("").codePoints().toArray()) {
            int digit = Character.digit(letter, 10);
            if (digit >= 0) plain.append(digit);
            else if (letter == '.' || letter == 0x066B) plain.append('.');
            else if (letter != 0x066C && letter != ',' && !Character.isSpaceChar(letter)) return Optional.empty();
        }
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new TypedAmount(new BigDecimal(plain.toString())))
                : Optional.empty();
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
}
