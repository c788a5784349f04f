package org.mukhtalif.privacy.policy;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks that a policy speaks only of what it declares, once, and of everything the code knows.
final class PolicyReferences {

    /// What the generated lists say between the data.
    private static final List<String> WORDS = List.of(
            "right",
            "how",
            "field",
            "fields",
            "category",
            "purpose",
            "basis",
            "why",
            "asked",
            "period",
            "recipient",
            "role",
            "clause",
            "cookie",
            "use",
            "lifetime",
            "required",
            "optional",
            "necessary",
            "agreed",
            "browser-closed",
            "period-of-checkout",
            "period-of-log",
            "contract",
            "consent",
            "legal-duty",
            "contract-until");

    private final String file;
    private final List<String> lines;

    private PolicyReferences(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /// @throws BrokenPolicy at the first thing that is declared twice, not at all, or referred to in vain
    static void check(String file, String text, PolicyFile policy) {
        var references = new PolicyReferences(file, text);
        references.check(policy);
        references.isWhole(policy);
    }

    /// The same of a version of before, which could not know what this program has learnt since.
    ///
    /// @throws BrokenPolicy at the first thing that is declared twice, or referred to in vain
    static void checkOfBefore(String file, String text, PolicyFile policy) {
        new PolicyReferences(file, text).check(policy);
    }

    /// Whether it speaks of all that the code knows.
    private void isWhole(PolicyFile policy) {
        for (var word : WORDS)
            if (!policy.words().containsKey(word)) throw broken("words", "the word '%s' is missing".formatted(word));
        allOf("purpose", EnumSet.allOf(Purpose.class), policy.purposes(), DeclaredPurpose::purpose);
        allOf("retention class", EnumSet.allOf(RetentionClass.class), policy.retention(), DeclaredRetention::retention);
        allOf("recipient", EnumSet.allOf(Recipient.Kind.class), policy.recipients(), DeclaredRecipient::kind);
    }

    private void check(PolicyFile policy) {
        var clauses = keys("clause", policy.clauses(), PolicyFile.ClauseHead::id);
        var categories = keys("category", policy.categories(), DataCategory::key);
        var fields = keys("field", policy.fields(), DeclaredField::key);
        keys("cookie", policy.cookies(), DeclaredCookie::name);
        keys("right", policy.rights(), DeclaredRight::key);
        keys("deadline", policy.deadlines(), DeclaredDeadline::key);
        keys("control", policy.controls(), DeclaredControl::key);
        keys("purpose", policy.purposes(), purpose -> purpose.purpose().name());
        keys(
                "retention class",
                policy.retention(),
                retention -> retention.retention().name());
        keys("recipient", policy.recipients(), recipient -> recipient.kind().name());

        policy.purposes().forEach(purpose -> known("clause", purpose.clause(), clauses));
        for (var field : policy.fields()) {
            known("category", field.category(), categories);
            keys("purpose of " + field.key(), field.uses(), use -> use.purpose().key());
        }
        for (var recipient : policy.recipients()) {
            recipient.learns().ifPresent(learned -> known("clause", learned.clause(), clauses));
            keys(
                    "purpose of " + recipient.kind().key(),
                    recipient.grants(),
                    grant -> grant.purpose().key());
            for (var grant : recipient.grants()) {
                known("clause", grant.clause(), clauses);
                grant.fields().forEach(field -> known("field", field, fields));
            }
        }
    }

    private <T> Set<String> keys(String what, List<T> declared, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (var one : declared)
            if (!seen.add(key.apply(one)))
                throw broken(key.apply(one), "the %s '%s' is declared twice".formatted(what, key.apply(one)));
        return seen;
    }

    private <T, E extends Enum<E>> void allOf(String what, Set<E> all, List<T> declared, Function<T, E> key) {
        var missing = new ArrayList<>(all);
        missing.removeAll(declared.stream().map(key).collect(toSet()));
        if (!missing.isEmpty())
            throw new BrokenPolicy(file, 0, "the %s '%s' is not declared".formatted(what, missing.getFirst()));
    }

    private void known(String what, String reference, Set<String> declared) {
        if (!declared.contains(reference))
            throw broken(reference, "the %s '%s' is not declared".formatted(what, reference));
    }

    /// The line is that of the last mention: references stand below what they refer to.
    private BrokenPolicy broken(String word, String reason) {
        int line = Stream.iterate(lines.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i ->
                        lines.get(i).matches(".*(?<![\\w.-])" + java.util.regex.Pattern.quote(word) + "(?![\\w.-]).*"))
                .findFirst()
                .orElse(-1);
        return new BrokenPolicy(file, line + 1, reason);
    }
}
