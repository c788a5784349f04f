package org.mukhtalif.privacy.policy;

/// Fills this installation's facts into the wordings of a policy.
public final class FilledPolicy {

    private final FilledWords words;

    public FilledPolicy(PublishedPolicy policy, PolicyFacts facts) {
        this.words = new FilledWords(policy, facts);
    }

    /// The wording with its facts, in both languages.
    ///
    /// @throws BrokenPolicy if one of them is not known
    public Wording in(Wording wording) {
        return new Wording(words.fill(wording, true), words.fill(wording, false));
    }
}
