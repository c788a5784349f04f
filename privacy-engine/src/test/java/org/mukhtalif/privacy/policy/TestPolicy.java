package org.mukhtalif.privacy.policy;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.regex.Pattern.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/// The project's own policy, for tests of every room.
public final class TestPolicy {

    private static final String FOLDER =
            "policy/" + PolicyDrafts.newest().version().name() + "/";

    private TestPolicy() {}

    /// The policy as it is published.
    public static PublishedPolicy published() {
        return PolicyDrafts.newest();
    }

    /// The policy with one change in one of its files.
    public static PublishedPolicy changed(String file, String good, String bad) {
        return PublishedPolicy.read(
                FOLDER,
                new PolicyTexts(
                        text("policy.yaml", file, good, bad),
                        text("policy.ar.md", file, good, bad),
                        text("policy.en.md", file, good, bad)));
    }

    private static String text(String name, String file, String good, String bad) {
        var text = text(name);
        if (!name.equals(file)) return text;
        if (!text.contains(good)) throw new IllegalArgumentException("The policy does not say: " + good);
        return text.replaceFirst(quote(good), quoteReplacement(bad));
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
