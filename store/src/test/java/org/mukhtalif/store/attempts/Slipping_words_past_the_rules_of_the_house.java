package org.mukhtalif.store.attempts;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mukhtalif.store.house.Code;
import org.mukhtalif.store.house.EventsCarryNoPersonalDataTests;
import org.mukhtalif.store.house.LogsSayOnlyWhatIsDeclaredTests;
import org.mukhtalif.store.house.NoSettersTests;
import org.mukhtalif.store.house.PagesShowWordsAsTextTests;
import org.mukhtalif.store.house.PersonalDataIsTypedTests;
import org.mukhtalif.store.house.RevealIsCalledOnlyHereTests;
import org.mukhtalif.store.house.WaysOutAreDeclaredTests;
import org.mukhtalif.store.house.WordsAreKeptNowhereTests;
import org.mukhtalif.store.house.WordsGoNowhereTests;
import org.mukhtalif.store.house.WordsStayOutOfRoomsTests;
import org.springframework.modulith.ApplicationModule;

/// Each attempt of `attempts/java.txt` is compiled against the house and put before the very rules that the house is
/// put before; each of `attempts/pages.txt` before the rule for pages. The guard that the list names must catch it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Slipping_words_past_the_rules_of_the_house {

    private static final Pattern ROOM = Pattern.compile("// in (\\S+)");

    /// Does what the house does all day, and must not be taken for an attempt.
    private static final String HARMLESS = """
            package org.mukhtalif.store.accounts;
            import org.mukhtalif.privacy.datainventory.PersonalText;
            import org.slf4j.LoggerFactory;
            class Harmless {
                private static final int LONGEST = 40;
                boolean isLong(PersonalText words) { return words.reveal().strip().length() > LONGEST; }
                PersonalText tidy(PersonalText words) { return new PersonalText(words.reveal().strip()); }
                void count(int many) { LoggerFactory.getLogger(Harmless.class).info("{} are done", many); }
            }
            """;

    private static Map<String, List<String>> caughtBy = Map.of();

    @BeforeAll
    static void every_attempt_is_made(@TempDir Path folder) {
        var sources = attempts()
                .filter(attempt -> !attempt.guard().equals("compiler"))
                .collect(toMap(
                        Slipping_words_past_the_rules_of_the_house::path,
                        Slipping_words_past_the_rules_of_the_house::source));
        sources.put("org/mukhtalif/store/accounts/Harmless.java", HARMLESS);
        var code = Code.of(sources, folder.resolve("together"));
        assertThat(code.errors())
                .as("these compile; only the rules can catch them")
                .isEmpty();
        caughtBy = new HashMap<>(guards().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, guard -> guard.getValue().apply(code))));
        caughtBy.put("compiler", refusedByTheCompiler(folder));
    }

    static Stream<Attempt> attempts() {
        return Attempt.of("java").stream();
    }

    static Stream<Attempt> pages() {
        return Attempt.of("pages").stream();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void is_caught_by_its_guard(Attempt attempt) {
        assertThat(caughtBy.get(attempt.guard()))
                .as(attempt.toString())
                .anyMatch(found -> found.contains(nameIn(attempt)));
    }

    @Test
    void what_the_house_does_all_day_is_not_taken_for_an_attempt() {
        assertThat(caughtBy.values().stream().flatMap(List::stream)).noneMatch(found -> found.contains("Harmless"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_caught_on_a_page(Attempt attempt) {
        assertThat(PagesShowWordsAsTextTests.misplaced(attempt.body()))
                .as(attempt.toString())
                .isNotEmpty();
    }

    private static Map<String, Function<Code, List<String>>> guards() {
        return Map.ofEntries(
                Map.entry("personal-is-typed", PersonalDataIsTypedTests::bare),
                Map.entry("reveal-only-here", code -> RevealIsCalledOnlyHereTests.others(code.classes())),
                Map.entry("no-reflection", code -> WordsAreKeptNowhereTests.reflection(code.classes())),
                Map.entry("room-walls", code -> beyondTheWalls(code.classes())),
                Map.entry("events-carry-ids", code -> EventsCarryNoPersonalDataTests.others(code.classes())),
                Map.entry("words-flow", WordsGoNowhereTests::revealed),
                Map.entry("typed-words-flow", WordsGoNowhereTests::typed),
                Map.entry("caches-are-declared", code -> WordsAreKeptNowhereTests.caches(code.classes())),
                Map.entry("no-session", code -> WordsAreKeptNowhereTests.sessions(code.classes())),
                Map.entry("beans-keep-no-words", code -> WordsAreKeptNowhereTests.kept(code.classes())),
                Map.entry("ways-out-are-declared", code -> WaysOutAreDeclaredTests.undeclared(code.classes())),
                Map.entry("logs-are-declared", LogsSayOnlyWhatIsDeclaredTests::undeclared),
                Map.entry("by-number-only", code -> WordsStayOutOfRoomsTests.holding(code.classes())),
                Map.entry("no-setters", code -> NoSettersTests.setters(code.classes())));
    }

    private static List<String> refusedByTheCompiler(Path folder) {
        return attempts()
                .filter(attempt -> attempt.guard().equals("compiler"))
                .flatMap(attempt ->
                        Code.of(Map.of(path(attempt), source(attempt)), folder.resolve(attempt.number()))
                                .errors()
                                .stream())
                .toList();
    }

    /// What the room's own declaration does not allow; Spring Modulith asks the same of the whole house.
    private static List<String> beyondTheWalls(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(each -> each.getTargetClass())
                        .filter(target -> target.getPackageName().startsWith("org.mukhtalif"))
                        .filter(target -> !room(target).equals(room(type)))
                        .filter(target -> !allowed(type).contains(room(target)))
                        .map(target -> type.getName() + " reaches for " + target.getName()))
                .toList();
    }

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.")[3];
    }

    private static Set<String> allowed(JavaClass type) {
        try {
            var root =
                    Arrays.stream(type.getPackageName().split("\\.")).limit(4).toList();
            var declared =
                    Class.forName(String.join(".", root) + ".package-info").getAnnotation(ApplicationModule.class);
            return Set.of(declared.allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameIn(Attempt attempt) {
        return attempt.body().contains("class Envelopes") ? "Envelopes" : "Mutant" + attempt.number();
    }

    private static String path(Attempt attempt) {
        return packageOf(attempt).replace('.', '/') + "/" + nameIn(attempt) + ".java";
    }

    private static String source(Attempt attempt) {
        return "package " + packageOf(attempt) + ";\n" + attempt.body().replaceAll("\\bMutant\\b", nameIn(attempt));
    }

    private static String packageOf(Attempt attempt) {
        var room = ROOM.matcher(attempt.body());
        if (!room.find()) throw new IllegalStateException(attempt + " does not say in which room it is made");
        return room.group(1);
    }
}
