package org.mukhtalif.store.house;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// All tests of a run share one clock, so whoever moves it moves it back; else the next class, whichever that is, meets
/// another day than the nodes it starts.
class ClocksAreSetBackTests {

    private static final Pattern PARENT = Pattern.compile("\\bclass \\w+ extends (\\w+)");

    @Test
    void whoever_moves_the_clock_sets_it_back() {
        var tests = Sources.matching(".*\\.java", "store/src/test/java");
        var parents = tests.stream().collect(toMap(ClocksAreSetBackTests::name, Sources::text, String::concat));
        assertThat(tests.stream()
                        .filter(test -> moves(Sources.text(test)))
                        .filter(test -> !isSetBack(Sources.text(test), parents))
                        .map(ClocksAreSetBackTests::name))
                .isEmpty();
    }

    private static boolean moves(String test) {
        return test.contains("@Test\n") && test.matches("(?s).*\\bclock\\.(advance|startAt)\\(.*");
    }

    private static boolean isSetBack(String test, Map<String, String> parents) {
        var parent = PARENT.matcher(test);
        return test.contains("clock.reset()")
                || parent.find() && parents.getOrDefault(parent.group(1), "").contains("clock.reset()");
    }

    private static String name(Path test) {
        return test.getFileName().toString().replace(".java", "");
    }
}
