package org.mukhtalif.privacy.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /// The newest that travels with the program.
    ///
    /// @throws BrokenPolicy naming file, line and reason
    public static PublishedPolicy newest() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(VERSIONS);
            return Arrays.stream(found)
                    .map(PolicyDrafts::read)
                    .max(Comparator.comparing(policy -> policy.version().effective()))
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

    private static PublishedPolicy read(Resource yaml) {
        try {
            var name = yaml.getURL().getPath().replaceAll(".*/([^/]+)/policy\\.yaml$", "$1");
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

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
