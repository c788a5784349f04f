package org.mukhtalif.privacy.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Policies that are written and not yet published: those that travel with the program, in `policy/<version>/`, and
/// those that an operator keeps in a folder of his own.
public final class PolicyDrafts {

    private static final String VERSIONS = "classpath*:policy/*/policy.yaml";

    private PolicyDrafts() {}

    /// The newest that travels with the program, by its name. Those before it are not read: they may know less than
    /// this program.
    ///
    /// @throws BrokenPolicy naming file, line and reason
    public static PublishedPolicy newest() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(VERSIONS);
            return Arrays.stream(found)
                    .max(Comparator.comparing(PolicyDrafts::name))
                    .map(PolicyDrafts::read)
                    .orElseThrow(() -> new BrokenPolicy("policy/", 0, "no version found"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The policy versions could not be listed", unreadable);
        }
    }

    /// The one in this folder, whose name is the version's.
    ///
    /// @throws BrokenPolicy naming file, line and reason
    public static PublishedPolicy in(Path folder) {
        var yaml = folder.resolve("policy.yaml");
        if (!Files.isReadable(yaml)) throw new BrokenPolicy(yaml.toString(), 0, "the file is not there");
        return read(new FileSystemResource(yaml.toAbsolutePath()));
    }

    /// The same draft, binding from this day on.
    public static PublishedPolicy bindingFrom(LocalDate day, PublishedPolicy draft) {
        return PublishedPolicy.read(
                "policy/" + draft.version().name() + "/", draft.texts().bindingFrom(day));
    }

    private static PublishedPolicy read(Resource yaml) {
        try {
            var name = name(yaml);
            var folder = "policy/" + name + "/";
            var texts = new PolicyTexts(
                    text(yaml), text(yaml.createRelative("policy.ar.md")), text(yaml.createRelative("policy.en.md")));
            var policy = PublishedPolicy.read(folder, texts);
            if (!policy.version().name().equals(name))
                throw new BrokenPolicy(
                        folder + "policy.yaml",
                        1,
                        "the version is '%s', but the folder is '%s'; make them equal"
                                .formatted(policy.version(), name));
            return policy;
        } catch (IOException unreadable) {
            throw new BrokenPolicy(yaml.getDescription(), 0, "a file beside it cannot be read");
        }
    }

    /// As its folder is called.
    private static String name(Resource yaml) {
        try {
            return yaml.getURL().getPath().replaceAll(".*/([^/]+)/policy\\.yaml$", "$1");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A version of the policy has no address", unreadable);
        }
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
