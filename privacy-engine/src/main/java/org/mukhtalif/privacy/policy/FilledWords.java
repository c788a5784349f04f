package org.mukhtalif.privacy.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Fills facts and periods into the prose. A name that nobody knows is a blank, and a policy with a blank is not
/// published.
final class FilledWords {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)(?::([^|{}]*)\\|([^{}]*))?}");

    private final Map<String, Wording> words;
    private final boolean feminine;

    FilledWords(PublishedPolicy policy, PolicyFacts facts) {
        this.words = new HashMap<>(facts.words());
        this.words.putAll(known(policy));
        this.feminine = facts.feminine();
    }

    /// The words that the policy's own data fills in.
    static Map<String, Wording> known(PublishedPolicy policy) {
        var known = new HashMap<String, Wording>();
        var version = policy.version();
        known.put("version", new Wording(version.name(), version.name()));
        known.put(
                "effective",
                new Wording(version.effective().toString(), version.effective().toString()));
        known.put(
                "terms-version",
                new Wording(policy.terms().version(), policy.terms().version()));
        policy.retention()
                .forEach(one -> one.period()
                        .ifPresent(period -> known.put(one.retention().key() + "-period", TimeSpan.of(period))));
        policy.deadlines().forEach(one -> known.put(one.key() + "-deadline", TimeSpan.of(one.period())));
        for (var recipient : policy.recipients()) {
            recipient.learns().ifPresent(learned -> known.put(recipient.kind().key() + "-learns", learned.what()));
            for (var grant : recipient.grants()) {
                var prefix = recipient.kind().key() + "-" + grant.purpose().key();
                grant.window().ifPresent(window -> known.put(prefix + "-window", TimeSpan.of(window)));
                grant.atLatest().ifPresent(latest -> known.put(prefix + "-latest", TimeSpan.of(latest)));
            }
        }
        return known;
    }

    /// The names that this text wants filled in.
    static Set<String> namesIn(String text) {
        var names = new TreeSet<String>();
        NAME.matcher(text).results().forEach(name -> names.add(name.group(1)));
        return names;
    }

    String fill(Wording wording, boolean arabic) {
        return NAME.matcher(wording.in(arabic))
                .replaceAll(name -> java.util.regex.Matcher.quoteReplacement(
                        name.group(2) == null
                                ? word(name.group(1)).in(arabic)
                                : feminine ? name.group(3) : name.group(2)));
    }

    private Wording word(String name) {
        var word = words.get(name);
        if (word == null)
            throw new BrokenPolicy(
                    "policy", 0, "the fact {%s} is not known; a policy with a blank is not published".formatted(name));
        return word;
    }
}
