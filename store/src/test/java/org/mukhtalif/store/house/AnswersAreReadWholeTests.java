package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/// A stream of rows keeps its connection until somebody closes it, and nobody does: ten of them, and the store has no
/// connection left. A `list()` gives it back.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
public class AnswersAreReadWholeTests {

    @ArchTest
    static void no_answer_of_the_database_is_left_open(JavaClasses house) {
        assertThat(streamed(house)).isEmpty();
    }

    static List<String> streamed(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("stream"))
                .filter(call -> call.getTargetOwner().isAssignableTo(MappedQuerySpec.class))
                .map(call -> call.getDescription())
                .toList();
    }
}
