package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.regex.Pattern;

/// What is said about a person is a `PersonalText`, never a bare string.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
class PersonalDataIsTypedTests {

    private static final Pattern ABOUT_A_PERSON = Pattern.compile(
            "(full|recipient|first|last|user|shopper|customer)Name|.*(email|phone|mobile|password|birthDate|nationalId)"
                    + "|(delivery|short|home|street)Address",
            Pattern.CASE_INSENSITIVE);

    /// What the operator says of the store itself, passwords of machines, sign-ins of invented people.
    private static final Pattern ABOUT_THE_STORE =
            Pattern.compile(".*(Settings|ui\\.Shop|database\\.Login|demo\\.DemoSignIn).*");

    @ArchTest
    static void no_string_is_about_a_person(JavaClasses house) {
        var bare = house.stream()
                .filter(type -> !ABOUT_THE_STORE.matcher(type.getName()).matches())
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(String.class))
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> ABOUT_A_PERSON.matcher(field.getName()).matches())
                .map(field -> field.getFullName());
        assertThat(bare).as("declare these as PersonalText").isEmpty();
    }
}
