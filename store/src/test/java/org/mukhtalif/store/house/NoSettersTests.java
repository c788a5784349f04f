package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.servlet.ServletResponse;
import java.util.List;

/// Objects say what happens to them; nobody sets their fields from outside.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
public class NoSettersTests {

    @ArchTest
    static void a_step_has_a_name(JavaClasses house) {
        assertThat(setters(house)).isEmpty();
    }

    public static List<String> setters(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.isAssignableTo(ServletResponse.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawReturnType().isEquivalentTo(void.class))
                .filter(method -> method.getName().matches("set(?!Aside)[A-Z].*"))
                .map(method -> method.getFullName())
                .toList();
    }
}
