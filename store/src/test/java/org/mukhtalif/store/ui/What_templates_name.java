package org.mukhtalif.store.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class What_templates_name {

    private static final Pattern PHRASE = Pattern.compile("words\\.of\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern COUNTED = Pattern.compile("words\\.counted\\(\\s*\"([a-z0-9.-]+)\"\\s*,");
    private static final Pattern ICON = Pattern.compile("(?:ui\\.icon\\([^)]*\\bname|\\bicon) = \"([a-z0-9-]+)\"");
    private static final Pattern SIDE = Pattern.compile(
            "(?:margin|padding|border|inset)-(?:left|right)|[\\s;{](?:left|right):|text-align: ?(?:left|right)");

    private final Vocabulary vocabulary = Vocabulary.load(ZoneId.of("Asia/Riyadh"), Clock.systemUTC());

    @Test
    void every_phrase_is_in_the_bundles() throws IOException {
        var missing = new TreeMap<String, Path>();
        for (var source : sources())
            found(PHRASE, source).filter(key -> !isKnown(key)).forEach(key -> missing.put(key, source));
        assertThat(missing).as("keys without words, and where they are used").isEmpty();
    }

    @Test
    void every_counted_phrase_has_its_form_for_the_other_numbers() throws IOException {
        var missing = new TreeMap<String, Path>();
        for (var source : sources())
            found(COUNTED, source).filter(key -> !isKnown(key + ".other")).forEach(key -> missing.put(key, source));
        assertThat(missing).as("keys without '.other', and where they are used").isEmpty();
    }

    @Test
    void every_icon_is_drawn() throws IOException {
        Map<String, Path> missing = new TreeMap<>();
        for (var source : sources())
            found(ICON, source)
                    .filter(name -> !Files.exists(Path.of("src/main/resources/assets/icons", name + ".svg")))
                    .forEach(name -> missing.put(name, source));
        assertThat(missing)
                .as("icons without a drawing, and where they are used")
                .isEmpty();
    }

    @Test
    void no_template_styles_or_scripts_by_itself() throws IOException {
        for (var source : below("src/main/jte", ".jte"))
            assertThat(Files.readString(source))
                    .as(source.toString())
                    .doesNotContain(" style=", "onclick=", "javascript:");
    }

    @Test
    void no_style_sheet_knows_left_from_right() throws IOException {
        for (var source : below("src/main/resources/assets", ".css"))
            assertThat(found(SIDE, source)).as(source.toString()).isEmpty();
    }

    private boolean isKnown(String key) {
        return vocabulary.in(Language.ARABIC).has(key);
    }

    private static Stream<String> found(Pattern pattern, Path source) {
        try {
            return pattern.matcher(Files.readString(source)).results().map(match -> match.group(match.groupCount()));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sources() throws IOException {
        return Stream.concat(below("src/main/jte", ".jte").stream(), below("src/main/java", ".java").stream())
                .toList();
    }

    private static List<Path> below(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
