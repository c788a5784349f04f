package org.mukhtalif.store.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Behaviour belongs to the type it is about; a drawer hides a missing concept.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
class NoDrawersTests {

    @ArchTest
    static final ArchRule NO_CLASS_IS_A_DRAWER = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Service|Repository|Processor|Dto|Misc|Common)")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z][A-Za-z]*");

    @ArchTest
    static final ArchRule NO_PACKAGE_IS_A_DRAWER = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..", "..base..");
}
