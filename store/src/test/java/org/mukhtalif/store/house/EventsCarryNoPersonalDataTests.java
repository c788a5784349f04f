package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;

/// Events are kept as text in the database until their listeners are done: ids, money and times only.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
public class EventsCarryNoPersonalDataTests {

    /// A word of the program: `ar` or `en`. Whatever else is a text or an unknown object may hold anything.
    private static final String WORD_OF_THE_PROGRAM = ".*[.]language";

    @ArchTest
    static void an_event_carries_ids_money_and_times(JavaClasses house) {
        assertThat(others(house)).isEmpty();
    }

    /// The parts of events that could hold a person's words.
    public static List<String> others(JavaClasses classes) {
        return events(classes)
                .flatMap(event -> carried(event, new HashSet<>()))
                .map(field -> field.getFullName().replace("org.mukhtalif.", ""))
                .filter(name -> !name.matches(WORD_OF_THE_PROGRAM))
                .distinct()
                .toList();
    }

    private static Stream<JavaField> carried(JavaClass type, Set<JavaClass> seen) {
        if (!seen.add(type)) return Stream.of();
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(field -> field.getAllInvolvedRawTypes().stream().flatMap(inner -> judged(field, inner, seen)));
    }

    /// An identifier record has one part and says in its own rules what that may be.
    private static Stream<JavaField> judged(JavaField field, JavaClass type, Set<JavaClass> seen) {
        if (type.isEnum() || type.isPrimitive() || isIdentifier(type)) return Stream.of();
        if (type.getName()
                .matches(
                        "java\\.(time\\..*|lang\\.(Integer|Long|Boolean)|util\\.(List|Set|Optional|UUID|Currency|Collection))"))
            return Stream.of();
        if (type.getPackageName().startsWith("org.mukhtalif") && !type.isEquivalentTo(PersonalText.class))
            return carried(type, seen);
        return Stream.of(field);
    }

    private static boolean isIdentifier(JavaClass type) {
        return type.isRecord()
                && type.getSimpleName().matches(".*(Id|Number|Reference)")
                && type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .count()
                        == 1;
    }

    private static Stream<JavaClass> events(JavaClasses house) {
        return house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(ApplicationModuleListener.class)
                        || method.isAnnotatedWith(EventListener.class))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .filter(type -> type.getPackageName().startsWith("org.mukhtalif"))
                .distinct();
    }
}
