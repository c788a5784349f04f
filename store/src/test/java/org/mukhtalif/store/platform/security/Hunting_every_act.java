package org.mukhtalif.store.platform.security;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The canary hunt does everything that can be done at an address, or says why not: a new address is refused here until
/// it stands in `bench/src/main/resources/hunt/acts.txt`.
@StoreTest
class Hunting_every_act {

    private static final Path ACTS = Path.of("../bench/src/main/resources/hunt/acts.txt");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Test
    void leaves_no_address_out() throws IOException {
        var there = addresses.getHandlerMethods().keySet().stream()
                .flatMap(Hunting_every_act::acts)
                .collect(toCollection(TreeSet::new));
        assertThat(listed())
                .as("add it to " + ACTS + " and say how the hunt does it")
                .containsAll(there);
    }

    @Test
    void lists_no_address_that_is_gone() throws IOException {
        var there = addresses.getHandlerMethods().keySet().stream()
                .flatMap(Hunting_every_act::acts)
                .toList();
        assertThat(there).containsAll(listed());
    }

    @Test
    void gives_a_reason_for_what_is_not_driven() throws IOException {
        assertThat(lines()).allMatch(line -> line.matches("\\S+ \\S+ \\| (driven|(tried|excused): .{10,})"));
    }

    private static Stream<String> acts(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? Set.of(RequestMethod.GET, RequestMethod.POST)
                : mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern));
    }

    private static Set<String> listed() throws IOException {
        return lines().map(line -> line.replaceAll(" \\|.*", "")).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(ACTS).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
