package org.mukhtalif.store.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mukhtalif.store.language.SameLetters;

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

    /// As PostgreSQL folds the names in `found_by`.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(SameLetters::of)
                .filter(letter -> letter != SameLetters.NONE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
