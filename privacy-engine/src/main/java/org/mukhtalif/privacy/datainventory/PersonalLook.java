package org.mukhtalif.privacy.datainventory;

import java.util.regex.Pattern;

/// Whether a text looks as if it held something about a person: an e-mail address, a Saudi mobile number, or a
/// number that is a valid national ID or Iqama (ten digits, the first 1 or 2, the last by Luhn's rule). Digits may
/// be Arabic. It is the last net, not a guard to rely on: a name looks like any other word.
public final class PersonalLook {

    private static final String BEFORE = "(?<![0-9A-Za-z_-])";
    private static final String AFTER = "(?![0-9A-Za-z_-])";
    private static final Pattern MAIL = Pattern.compile("[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)*\\.\\p{L}{2,}");
    private static final Pattern MOBILE = Pattern.compile(BEFORE + "(00|\\+)?(9665|05)\\d{8}" + AFTER);
    private static final Pattern ID = Pattern.compile(BEFORE + "[12]\\d{9}" + AFTER);

    private PersonalLook() {}

    public static boolean in(String text) {
        if (!mayBe(text)) return false;
        var latin = latinDigits(text);
        return MAIL.matcher(latin).find()
                || MOBILE.matcher(latin).find()
                || ID.matcher(latin).results().anyMatch(number -> isById(number.group()));
    }

    /// Each of the three has an at sign or ten digits; most texts have neither, and this is asked of many.
    private static boolean mayBe(String text) {
        return text.indexOf('@') >= 0
                || text.codePoints().filter(Character::isDigit).count() >= 10;
    }

    private static String latinDigits(String text) {
        var latin = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> latin.appendCodePoint(Character.isDigit(point) ? '0' + digit(point) : point));
        return latin.toString();
    }

    private static int digit(int point) {
        return Character.digit(point, 10);
    }

    private static boolean isById(String number) {
        int sum = 0;
        for (int place = 0; place < number.length(); place++) {
            int digit = number.charAt(place) - '0';
            int weighed = place % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
