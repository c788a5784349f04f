package org.mukhtalif.store.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The words that everybody tries first, in Arabic and Latin letters. A password is refused when hardly anything is
/// left of it after these words, and those that lie at hand, are taken out: `passwordpassword1` is as weak as its
/// parts.
final class CommonPasswords {

    private static final int ENOUGH_OF_ONES_OWN = 6;
    private static final int SHORTEST_CONTEXT = 3;
    private static final int SHORTEST_REPEAT_KEPT = 6;
    private static final List<String> WORDS = read();

    private CommonPasswords() {}

    /// Whether common words, the given ones, or a short repetition explain nearly the whole password.
    static boolean explain(PersonalText password, Collection<PersonalText> context) {
        var bare = bare(password.reveal());
        var atHand = context.stream()
                .flatMap(text -> Stream.of(text.reveal().split("[@.]")))
                .map(CommonPasswords::bare)
                .filter(word -> word.length() >= SHORTEST_CONTEXT);
        var left = Stream.concat(atHand, WORDS.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(bare, (rest, word) -> rest.replace(word, " "));
        return distinct(left.replace(" ", "")) < ENOUGH_OF_ONES_OWN || repeats(bare);
    }

    /// Characters that differ from the one before: `aaaa` counts as one.
    private static int distinct(String rest) {
        return (int) java.util.stream.IntStream.range(0, rest.length())
                .filter(i -> i == 0 || rest.charAt(i) != rest.charAt(i - 1))
                .count();
    }

    private static boolean repeats(String bare) {
        for (int length = 1; length < Math.min(SHORTEST_REPEAT_KEPT, bare.length()); length++) {
            var unit = bare.substring(0, length);
            int left = bare.replace(unit, "").length();
            if (left < length && bare.length() - left > length) return true;
        }
        return false;
    }

    /// Letters and digits only, in lower case, Eastern digits as Latin ones.
    private static String bare(String text) {
        return Typed.latinDigits(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static List<String> read() {
        try (var list = CommonPasswords.class.getResourceAsStream("/accounts/common-passwords.txt")) {
            if (list == null) throw new IllegalStateException("accounts/common-passwords.txt is missing in the jar");
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CommonPasswords::bare)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
