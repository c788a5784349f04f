package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// A person's words live as long as one request: no bean, no cache, no session and no thread keeps them, and nobody
/// reaches behind their mask by reflection.
public class WordsAreKeptNowhereTests {

    private static final Pattern SESSION = Pattern.compile(
            ".*HttpServletRequest\\.(getSession|changeSessionId)|.*\\.HttpSession\\..*|.*RedirectAttributes\\..*|.*FlashMap.*");
    private static final Pattern REFLECTION = Pattern.compile("java\\.lang\\.reflect\\.(Method\\.invoke|Field\\.\\w+|"
            + "AccessibleObject\\.setAccessible|Constructor\\.newInstance)"
            + "|java\\.lang\\.Class\\.get(Declared)?(Method|Field|Constructor)s?|java\\.lang\\.invoke\\.MethodHandles\\..*"
            + "|java\\.lang\\.invoke\\.MethodHandle\\.invoke\\w*|sun\\.misc\\.Unsafe\\..*");

    /// Caches, each with what it holds: goods, keys for a minute, counts under a keyed digest, the shop's own words,
    /// and pages that are the same for everybody, for a second.
    private static final Set<String> CACHES = Set.of(
            "privacy.vault.Epochs.opened",
            "privacy.vault.Keyring.unwrapped",
            "store.accounts.LetterPace.sent",
            "store.accounts.SignInThrottle.tallies",
            "store.catalog.HeldProducts.changedAt",
            "store.catalog.HeldProducts.lines",
            "store.catalog.HeldProducts.sheets",
            "store.offers.LatelyRead.offers",
            "store.platform.pages.PageMemory.pages",
            "store.platform.security.Pace.buckets",
            "store.search.FacetCounts.recent",
            "store.search.FacetCounts.standing",
            "store.search.FoundRows.recent",
            "store.search.Meanings.others",
            "store.search.Search.folded");

    /// Stands around the driver's own statements and counts them; it holds none of their values.
    private static final Set<String> REFLECTS = Set.of(
            "org.mukhtalif.store.platform.figures.CountedSource",
            "org.mukhtalif.store.platform.database.PipelinedSource",
            "org.mukhtalif.store.platform.database.PipelinedConnection");

    /// Behind the mask, and nobody's: the store's own names, and values for probes and for people who do not exist.
    private static final Set<String> NOBODYS = Set.of(
            "privacy.intake.SecretChecks.NOBODYS",
            "privacy.retention.ErasedIsUnreadable.WORDS",
            "privacy.subjectrequests.RightsWork.RIGHT",
            "privacy.subjectrequests.RightsWork.WRONG",
            "store.accounts.Registration.TRADE_NAMES",
            "store.accounts.SecretHashes.nobodys",
            "store.notifications.OperatorsAddress.address",
            "store.storefront.EmailController.NOTHING",
            "store.storefront.QuestionController.NOTHING");

    @Test
    void no_bean_no_static_field_and_no_thread_keeps_words() {
        assertThat(kept(Code.ofTheHouse().classes())).isEmpty();
    }

    @Test
    void no_cache_is_undeclared() {
        assertThat(caches(Code.ofTheHouse().classes())).isEmpty();
    }

    @Test
    void nothing_outlives_a_request_in_a_session() {
        assertThat(sessions(Code.ofTheHouse().classes())).isEmpty();
    }

    @Test
    void nobody_uses_reflection() {
        assertThat(reflection(Code.ofTheHouse().classes())).isEmpty();
    }

    public static List<String> kept(JavaClasses classes) {
        return fields(classes)
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        || isKeptLong(field.getOwner())
                        || field.getRawType().isAssignableTo(ThreadLocal.class))
                .filter(WordsAreKeptNowhereTests::holdsWords)
                .map(WordsAreKeptNowhereTests::name)
                .filter(name -> !NOBODYS.contains(name))
                .toList();
    }

    public static List<String> caches(JavaClasses classes) {
        return fields(classes)
                .filter(field ->
                        field.getRawType().getName().matches("com\\.github\\.benmanes\\.caffeine\\.cache\\..*Cache"))
                .map(WordsAreKeptNowhereTests::name)
                .filter(name -> !CACHES.contains(name))
                .toList();
    }

    public static List<String> sessions(JavaClasses classes) {
        var notes = classes.stream()
                .filter(type -> type.getAnnotations().stream()
                        .anyMatch(note -> note.getRawType().getSimpleName().equals("SessionAttributes")))
                .map(JavaClass::getName);
        return Stream.concat(notes, callers(classes, SESSION)).toList();
    }

    public static List<String> reflection(JavaClasses classes) {
        return callers(classes, REFLECTION)
                .filter(name -> !REFLECTS.contains(name))
                .toList();
    }

    private static Stream<String> callers(JavaClasses classes, Pattern called) {
        return classes.stream()
                .filter(type -> type.getCodeUnitAccessesFromSelf().stream()
                        .anyMatch(call -> called.matcher(call.getTargetOwner().getName() + "." + call.getName())
                                .matches()))
                .map(JavaClass::getName);
    }

    private static boolean isKeptLong(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                || type.isAnnotatedWith("org.springframework.stereotype.Component");
    }

    private static boolean holdsWords(JavaField field) {
        return field.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isEquivalentTo(PersonalText.class));
    }

    private static Stream<JavaField> fields(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getFields().stream());
    }

    private static String name(JavaField field) {
        return field.getFullName().replace("org.mukhtalif.", "");
    }
}
