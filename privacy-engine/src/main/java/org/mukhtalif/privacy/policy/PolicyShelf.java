package org.mukhtalif.privacy.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The policy versions that travel with the program, in `policy/<version>/`, and which of them binds today.
@Configuration(proxyBeanMethods = false)
class PolicyShelf {

    private static final String VERSIONS = "classpath*:policy/*/policy.yaml";

    @Bean
    PublishedPolicy publishedPolicy(Clock clock) {
        return inForce(versions(), LocalDate.now(clock));
    }

    /// The newest version that binds on this day; before the first day of all, the first one.
    static PublishedPolicy inForce(List<PublishedPolicy> versions, LocalDate day) {
        var byDay = versions.stream()
                .sorted(Comparator.comparing(policy -> policy.version().effective()))
                .toList();
        if (byDay.isEmpty())
            throw new BrokenPolicy("policy/", 0, "no version found; a store without its policy does not open");
        return byDay.reversed().stream()
                .filter(policy -> !policy.version().effective().isAfter(day))
                .findFirst()
                .orElse(byDay.getFirst());
    }

    static List<PublishedPolicy> versions() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(VERSIONS);
            return Arrays.stream(found).map(PolicyShelf::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The policy versions could not be listed", unreadable);
        }
    }

    private static PublishedPolicy read(Resource yaml) {
        try {
            var name = yaml.getURL().getPath().replaceAll(".*/policy/([^/]+)/policy\\.yaml$", "$1");
            var folder = "policy/" + name + "/";
            var policy = PublishedPolicy.read(
                    folder,
                    text(yaml),
                    text(yaml.createRelative("policy.ar.md")),
                    text(yaml.createRelative("policy.en.md")));
            if (!policy.version().name().equals(name))
                throw new BrokenPolicy(
                        folder + "policy.yaml",
                        1,
                        "the version is '%s', but the folder is '%s'; make them equal"
                                .formatted(policy.version(), name));
            return policy;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A policy version could not be read", unreadable);
        }
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
