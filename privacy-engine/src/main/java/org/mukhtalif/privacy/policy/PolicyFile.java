package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// `policy.yaml` as it is written.
record PolicyFile(
        String version,
        LocalDate effective,
        List<DeclaredPurpose> purposes,
        List<DataCategory> categories,
        List<DeclaredField> fields,
        List<DeclaredRetention> retention,
        List<DeclaredRecipient> recipients,
        List<DeclaredCookie> cookies,
        List<DeclaredControl> controls,
        List<DeclaredRight> rights,
        List<DeclaredDeadline> deadlines,
        DeclaredTerms terms,
        Map<String, Wording> words,
        List<ClauseHead> clauses) {

    /// A clause without its words, which stand in the prose.
    record ClauseHead(String id, List<ClauseKind> kinds) {

        ClauseHead {
            if (id == null || !id.matches("\\d(\\.\\d)?"))
                throw new IllegalArgumentException("a clause's id is a number such as 2 or 2.3, in quotes");
            if (kinds == null || kinds.isEmpty()) throw new IllegalArgumentException("'kinds' is empty");
            kinds = List.copyOf(kinds);
        }
    }

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    PolicyFile {
        requireNonNull(version, "'version' is missing");
        requireNonNull(effective, "'effective' is missing: the first day on which the version binds");
        purposes = present(purposes, "purposes");
        categories = present(categories, "categories");
        fields = present(fields, "fields");
        retention = present(retention, "retention");
        recipients = present(recipients, "recipients");
        cookies = present(cookies, "cookies");
        controls = present(controls, "controls");
        rights = present(rights, "rights");
        deadlines = present(deadlines, "deadlines");
        requireNonNull(terms, "'terms' is missing: the version and fingerprint of the terms");
        words = Map.copyOf(requireNonNull(words, "'words' is missing"));
        clauses = present(clauses, "clauses");
    }

    /// Reads the file's text.
    ///
    /// @throws BrokenPolicy naming the line, if something is missing, unknown or ill-formed
    static PolicyFile read(String file, String text) {
        try {
            return YAML.readValue(text, PolicyFile.class);
        } catch (JacksonException broken) {
            var location = broken.getLocation();
            int line = location == null ? 0 : location.getLineNr();
            var cause = broken.getCause();
            var reason = cause == null ? broken.getOriginalMessage() : String.valueOf(cause.getMessage());
            var where = broken.getPath().stream().map(PolicyFile::step).collect(joining(" "));
            throw new BrokenPolicy(file, line, where.isEmpty() ? reason : where + ": " + reason);
        }
    }

    private static String step(JacksonException.Reference reference) {
        var name = reference.getPropertyName();
        return name == null ? "number " + (reference.getIndex() + 1) : name;
    }

    /// The same, with the words that only the other has.
    PolicyFile withWordsBeside(PolicyFile other) {
        var both = new HashMap<>(other.words);
        both.putAll(words);
        return new PolicyFile(
                version,
                effective,
                purposes,
                categories,
                fields,
                retention,
                recipients,
                cookies,
                controls,
                rights,
                deadlines,
                terms,
                both,
                clauses);
    }

    PolicyVersion policyVersion() {
        return new PolicyVersion(version, effective);
    }

    private static <T> List<T> present(List<T> list, String name) {
        return List.copyOf(requireNonNull(list, "'" + name + "' is missing"));
    }
}
