package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// Rooms that know a person by her number at most never get hold of what is said about her.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
public class WordsStayOutOfRoomsTests {

    private static final Set<String> BY_NUMBER_ONLY = Set.of("cart", "merchants", "orders", "payouts");

    @ArchTest
    static void a_number_is_all_they_know(JavaClasses house) {
        assertThat(holding(house)).isEmpty();
    }

    public static List<String> holding(JavaClasses classes) {
        return classes.stream()
                .filter(WordsStayOutOfRoomsTests::knowsNumbersOnly)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(each -> each.getTargetClass().isEquivalentTo(PersonalText.class))
                .map(each -> each.getOriginClass().getName() + " gets hold of words")
                .distinct()
                .toList();
    }

    private static boolean knowsNumbersOnly(JavaClass type) {
        return type.getPackageName().startsWith("org.mukhtalif.store.")
                && BY_NUMBER_ONLY.contains(type.getPackageName().split("\\.")[3]);
    }
}
