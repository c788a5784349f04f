package org.mukhtalif.store.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// A class is its own interface, unless something else plugs in.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
class NoPairsTests {

    @ArchTest
    static final ArchRule NOTHING_IS_CALLED_IMPL = noClasses().should().haveSimpleNameEndingWith("Impl");

    /// A socket is plugged by another room; what one's own room implements alone is a pair.
    @ArchTest
    static void an_interface_has_two_kinds(JavaClasses house) {
        var pairs = house.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> type.getAllSubclasses().size() == 1)
                .filter(type -> type.getAllSubclasses().stream()
                        .allMatch(only -> only.getPackageName().equals(type.getPackageName())))
                .map(JavaClass::getName);
        assertThat(pairs).isEmpty();
    }
}
