package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;

/// Events are kept as text in the database until their listeners are done: ids, money and times only.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
class EventsCarryNoPersonalDataTests {

    @ArchTest
    static void no_event_carries_personal_text(JavaClasses house) {
        var told = events(house)
                .filter(event -> event.getAllFields().stream()
                        .anyMatch(field -> field.getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(PersonalText.class))))
                .map(JavaClass::getName);
        assertThat(told).isEmpty();
    }

    private static Stream<JavaClass> events(JavaClasses house) {
        return house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(ApplicationModuleListener.class)
                        || method.isAnnotatedWith(EventListener.class))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .distinct();
    }
}
