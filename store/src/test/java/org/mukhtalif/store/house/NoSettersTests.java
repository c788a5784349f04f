package org.mukhtalif.store.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.ServletResponse;

/// Objects say what happens to them; nobody sets their fields from outside.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
class NoSettersTests {

    @ArchTest
    static final ArchRule A_STEP_HAS_A_NAME = noMethods()
            .that()
            .haveRawReturnType(void.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(ServletResponse.class)
            .should()
            .haveNameMatching("set[A-Z].*");
}
