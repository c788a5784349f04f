package org.mukhtalif.store.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a merchant looks for among its own products: words of a name in any spelling, or a code or the number under a
/// barcode; and where the product stands.
///
/// @param words folded; each is somewhere in a name or in the product's code
/// @param code as it was typed, in small letters; somewhere in a variant's code, or its whole barcode
/// @param state the key of a [ProductState]
public record Sought(List<String> words, String code, Optional<String> state) {

    private static final Set<String> STATES = Set.of("DRAFT", "SUBMITTED", "PUBLISHED", "WITHDRAWN");
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 8;

    /// As in `V92__find_ones_own_products_by_words.sql`, letter by letter; what has no place in `ONE` goes.
    private static final String MANY = "\u0623\u0625\u0622\u0671\u0649\u06cc\u0626\u0629\u06c1\u06c0\u06d5\u0624\u06a9"
            + "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9"
            + "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670'\u2019";

    private static final String ONE =
            "\u0627\u0627\u0627\u0627\u064a\u064a\u064a\u0647\u0647\u0647\u0647\u0648\u064301234567890123456789";

    private static final String NAMED = """
                   and (p.found_by like all(:words)
                        or p.id in (select v.product_id
                                      from catalog.variant v
                                     where v.merchant_id = :merchant
                                       and not v.retired
                                       and (lower(v.sku) like :code or ltrim(v.gtin, '0') = :barcode)))
            """;

    public static final Sought EVERYTHING = new Sought(List.of(), "", Optional.empty());

    public Sought {
        words = List.copyOf(words);
    }

    /// @param state in small letters; any other word means every state
    public static Sought of(String typed, String state) {
        var folded = folded(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        var words = Stream.of(folded.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new Sought(
                words,
                folded.strip(),
                Optional.of(state.toUpperCase(Locale.ROOT)).filter(STATES::contains));
    }

    public boolean isEverything() {
        return words.isEmpty() && state.isEmpty();
    }

    /// What is asked of a product `p`, and only that: the whole list is then read in the order of its index.
    String conditions() {
        var ofState = state.isEmpty() ? "" : " and p.state = :state";
        return words.isEmpty() ? ofState : ofState + NAMED;
    }

    /// Patterns for `like`, each of which a name has to fit.
    String[] patterns() {
        return words.stream().map(Sought::within).toArray(String[]::new);
    }

    String codePattern() {
        return within(code);
    }

    /// The number under a barcode without leading zeros, which some readers send and some do not; empty for no number.
    String barcode() {
        var digits = code.replace(" ", "").replace("-", "");
        return digits.matches("[0-9]{8,14}") ? digits.replaceFirst("^0+", "") : "";
    }

    private static String within(String literal) {
        return "%" + literal.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static String folded(String text) {
        var folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .chars()
                .forEach(letter -> fold((char) letter, folded));
        return folded.toString();
    }

    private static void fold(char letter, StringBuilder into) {
        int at = MANY.indexOf(letter);
        if (at < 0) into.append(letter);
        else if (at < ONE.length()) into.append(ONE.charAt(at));
    }
}
