package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Conditional;

/// Which beans there are is written down once after a build. A condition would be answered then, without the settings
/// of the start; a bean registrar is asked at each start.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
public class StartsCanBePreparedTests {

    /// Rooms to break are never prepared.
    private static final String DRILL = "mukhtalif.drill";

    @ArchTest
    static void what_hangs_on_settings_is_decided_at_each_start(JavaClasses house) {
        assertThat(conditions(house)).isEmpty();
    }

    public static List<String> conditions(JavaClasses classes) {
        return classes.stream()
                .<HasAnnotations<?>>flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
                .filter(StartsCanBePreparedTests::isDecidedByTheBuild)
                .map(Object::toString)
                .toList();
    }

    private static boolean isDecidedByTheBuild(HasAnnotations<?> thing) {
        boolean conditional = thing.isAnnotatedWith(Conditional.class) || thing.isMetaAnnotatedWith(Conditional.class);
        return conditional && !isForTheDrill(thing);
    }

    private static boolean isForTheDrill(HasAnnotations<?> thing) {
        return thing.tryGetAnnotationOfType(ConditionalOnBooleanProperty.class)
                .filter(condition -> List.of(condition.value()).equals(List.of(DRILL)))
                .isPresent();
    }
}
