package org.mukhtalif.privacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.mukhtalif.privacy.datainventory.PersonalText;

@AnalyzeClasses(packages = "org.mukhtalif.privacy", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule only_the_three_doors_reach_the_vault = classes()
            .that()
            .resideInAPackage("..privacy.vault..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("..vault..", "..intake..", "..disclosure..", "..retention..");

    @ArchTest
    static final ArchRule words_are_revealed_only_where_they_are_sealed_or_compared = noClasses()
            .that()
            .resideOutsideOfPackages("..privacy.vault..", "..privacy.intake..")
            .should()
            .callMethod(PersonalText.class, "reveal");

    @ArchTest
    static final ArchRule time_is_passed_in =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule the_engine_does_not_see_the_store =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.mukhtalif.store..");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Service|Impl|Util|Utils|Helper|Manager|Dto|Repository)");
}
