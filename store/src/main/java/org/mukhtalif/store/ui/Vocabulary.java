package org.mukhtalif.store.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every word the store says, in both languages: one pair of bundles for each room,
/// `messages/<room>.properties` (Arabic) and `messages/<room>_en.properties`, read once at start. A key may
/// stand in one bundle only.
public class Vocabulary {

    private static final String ENGLISH_ENDING = "_en.properties";

    private final Map<String, Phrase> arabic = new HashMap<>();
    private final Map<String, Phrase> english = new HashMap<>();
    private final Words arabicWords;
    private final Words englishWords;

    private Vocabulary(ZoneId zone, Clock clock) {
        this.arabicWords = new Words(Language.ARABIC, this, zone, clock);
        this.englishWords = new Words(Language.ENGLISH, this, zone, clock);
    }

    /// Reads all bundles on the class path. The zone is the one in which people read dates.
    public static Vocabulary load(ZoneId zone, Clock clock) {
        var vocabulary = new Vocabulary(zone, clock);
        try {
            for (var bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                read(bundle, vocabulary.phrasesOf(languageOf(bundle)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The message bundles in messages/ cannot be read", unreadable);
        }
        return vocabulary;
    }

    /// The words of one language; the same object each time.
    public Words in(Language language) {
        return language == Language.ARABIC ? arabicWords : englishWords;
    }

    /// The numbers of the places to be filled in, in all phrases whose key begins like this.
    public Set<Integer> places(String beginning) {
        return Stream.of(arabic, english)
                .flatMap(phrases -> phrases.entrySet().stream())
                .filter(phrase -> phrase.getKey().startsWith(beginning))
                .flatMap(phrase -> phrase.getValue().places().stream())
                .collect(toUnmodifiableSet());
    }

    /// Arabic is the base: what English lacks is said in Arabic rather than not at all.
    @Nullable
    Phrase find(Language language, String key) {
        var phrase = phrasesOf(language).get(key);
        return phrase != null ? phrase : arabic.get(key);
    }

    private Map<String, Phrase> phrasesOf(Language language) {
        return language == Language.ARABIC ? arabic : english;
    }

    private static Language languageOf(Resource bundle) {
        var name = bundle.getFilename();
        return name != null && name.endsWith(ENGLISH_ENDING) ? Language.ENGLISH : Language.ARABIC;
    }

    private static void read(Resource bundle, Map<String, Phrase> into) throws IOException {
        var lines = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        for (var key : lines.stringPropertyNames()) {
            if (into.put(key, Phrase.of(lines.getProperty(key))) != null)
                throw new IllegalStateException(
                        "The key '%s' of %s is already in another bundle; begin the keys of a bundle with its room's name"
                                .formatted(key, bundle.getFilename()));
        }
    }
}
