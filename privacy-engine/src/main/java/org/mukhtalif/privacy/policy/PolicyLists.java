package org.mukhtalif.privacy.policy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/// The lists that the prose calls for, taken from the policy's data.
final class PolicyLists {

    private final PublishedPolicy policy;
    private final FilledWords words;
    private final boolean arabic;

    PolicyLists(PublishedPolicy policy, FilledWords words, boolean arabic) {
        this.policy = policy;
        this.words = words;
        this.arabic = arabic;
    }

    PolicyDocument.Block.Table table(Passage.Listing.Kind kind) {
        return switch (kind) {
            case RIGHTS ->
                table(kind, List.of("right", "how"), policy.rights().stream().map(this::right));
            case FIELDS ->
                table(
                        kind,
                        List.of("field", "category", "purpose", "basis", "why", "asked"),
                        policy.fields().stream().flatMap(this::uses));
            case PURPOSES ->
                table(
                        kind,
                        List.of("purpose", "why", "basis"),
                        policy.purposes().stream().map(this::purpose));
            case PERIODS ->
                table(
                        kind,
                        List.of("fields", "period"),
                        policy.retention().stream().map(this::period));
            case RECIPIENTS ->
                table(
                        kind,
                        List.of("recipient", "role", "purpose", "fields", "clause"),
                        policy.recipients().stream().flatMap(this::shown));
            case COOKIES ->
                table(
                        kind,
                        List.of("cookie", "use", "lifetime", "asked"),
                        policy.cookies().stream().map(this::cookie));
        };
    }

    private PolicyDocument.Block.Table table(Passage.Listing.Kind kind, List<String> head, Stream<List<String>> rows) {
        return new PolicyDocument.Block.Table(
                kind, head.stream().map(this::word).toList(), rows.toList());
    }

    private List<String> right(DeclaredRight right) {
        return List.of(say(right.name()), say(right.wording()));
    }

    private Stream<List<String>> uses(DeclaredField field) {
        return field.uses().stream()
                .map(use -> List.of(
                        say(field.label()),
                        say(policy.category(field.category()).name()),
                        say(policy.purpose(use.purpose()).name()),
                        say(policy.wordFor(use.basis())),
                        say(use.why()),
                        word(use.required() ? "required" : "optional")));
    }

    private List<String> purpose(DeclaredPurpose purpose) {
        return List.of(say(purpose.name()), say(purpose.wording()), say(policy.wordFor(purpose.basis())));
    }

    private List<String> period(DeclaredRetention retention) {
        var kept = policy.fields().stream()
                .filter(field -> field.uses().stream().anyMatch(use -> use.retention() == retention.retention()))
                .map(field -> say(field.label()))
                .collect(joining(arabic ? "، " : ", "));
        var fields = kept.isEmpty() ? word("period-of-" + retention.retention().key()) : kept;
        return List.of(fields, say(policy.wordFor(retention.retention())));
    }

    private String contract(DeclaredRecipient recipient) {
        return recipient
                .contractUntil()
                .map(end -> " (%s %s)".formatted(say(policy.word("contract-until")), end))
                .orElse("");
    }

    private Stream<List<String>> shown(DeclaredRecipient recipient) {
        return Stream.concat(grants(recipient), learned(recipient));
    }

    private Stream<List<String>> learned(DeclaredRecipient recipient) {
        return recipient.learns().stream()
                .map(learned -> List.of(
                        say(recipient.name()) + contract(recipient),
                        say(recipient.role()),
                        "–",
                        say(learned.what()),
                        learned.clause()));
    }

    private Stream<List<String>> grants(DeclaredRecipient recipient) {
        return recipient.grants().stream()
                .map(grant -> List.of(
                        say(recipient.name()) + contract(recipient),
                        say(recipient.role()),
                        say(policy.purpose(grant.purpose()).name()),
                        grant.fields().stream().map(this::label).collect(joining(arabic ? "، " : ", ")),
                        grant.clause()));
    }

    private List<String> cookie(DeclaredCookie cookie) {
        var lifetime = cookie.lifetime().map(TimeSpan::of).map(this::say).orElseGet(() -> word("browser-closed"));
        return List.of(
                cookie.name(), say(cookie.wording()), lifetime, word(cookie.necessary() ? "necessary" : "agreed"));
    }

    private String label(String field) {
        return policy.field(field).map(one -> say(one.label())).orElse(field);
    }

    private String word(String key) {
        return say(policy.word(key));
    }

    private String say(Wording wording) {
        return words.fill(wording, arabic);
    }
}
