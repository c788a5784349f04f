package org.mukhtalif.privacy.policy;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Joins the two languages' prose with the clauses of the data: the same clauses, in the same order, with the same
/// promises and lists in both languages.
final class BilingualClauses {

    private final PolicyProse ar;
    private final PolicyProse en;

    private BilingualClauses(PolicyProse ar, PolicyProse en) {
        this.ar = ar;
        this.en = en;
    }

    /// @throws BrokenPolicy where the languages or the data disagree
    static List<Clause> join(PolicyFile policy, PolicyProse ar, PolicyProse en) {
        var clauses = new BilingualClauses(ar, en).join(policy.clauses());
        controlsMatch(policy, ar.file(), clauses);
        return clauses;
    }

    private List<Clause> join(List<PolicyFile.ClauseHead> heads) {
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < heads.size(); i++)
            clauses.add(clause(heads.get(i), section(ar, heads, i), section(en, heads, i)));
        return List.copyOf(clauses);
    }

    private static PolicyProse.Section section(PolicyProse prose, List<PolicyFile.ClauseHead> heads, int index) {
        var id = heads.get(index).id();
        if (index >= prose.sections().size()) throw new BrokenPolicy(prose.file(), 0, "clause " + id + " is missing");
        var section = prose.sections().get(index);
        if (!section.id().equals(id))
            throw new BrokenPolicy(prose.file(), section.line(), "clause %s is expected here".formatted(id));
        if (index == heads.size() - 1 && prose.sections().size() > heads.size())
            throw new BrokenPolicy(
                    prose.file(), prose.sections().get(index + 1).line(), "policy.yaml does not list this clause");
        return section;
    }

    private Clause clause(PolicyFile.ClauseHead head, PolicyProse.Section arabic, PolicyProse.Section english) {
        if (arabic.parts().size() != english.parts().size())
            throw new BrokenPolicy(
                    en.file(),
                    english.line(),
                    "clause %s has %d passages here and %d in Arabic"
                            .formatted(
                                    head.id(),
                                    english.parts().size(),
                                    arabic.parts().size()));
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < arabic.parts().size(); i++)
            passages.add(passage(arabic.parts().get(i), english.parts().get(i), english));
        return new Clause(head.id(), head.kinds(), new Wording(arabic.title(), english.title()), passages);
    }

    private Passage passage(PolicyProse.Part arabic, PolicyProse.Part english, PolicyProse.Section section) {
        if (arabic instanceof PolicyProse.Part.Words(var a) && english instanceof PolicyProse.Part.Words(var e))
            return new Passage.Prose(new Wording(a, e));
        if (arabic instanceof PolicyProse.Part.ListOf(var a)
                && english instanceof PolicyProse.Part.ListOf(var e)
                && a == e) return new Passage.Listing(a);
        if (arabic instanceof PolicyProse.Part.Promised a
                && english instanceof PolicyProse.Part.Promised e
                && a.control().equals(e.control()))
            return new Passage.Promise(
                    a.control(), new Wording(a.promised(), e.promised()), new Wording(a.today(), e.today()));
        throw new BrokenPolicy(
                en.file(), section.line(), "the passages of clause " + section.id() + " differ from the Arabic");
    }

    private static void controlsMatch(PolicyFile policy, String file, List<Clause> clauses) {
        var declared = policy.controls().stream().map(DeclaredControl::key).collect(toSet());
        var used = new HashSet<String>();
        for (var clause : clauses)
            for (var passage : clause.passages())
                if (passage instanceof Passage.Promise promise) used.add(promise.control());
        for (var control : used)
            if (!declared.contains(control))
                throw new BrokenPolicy(
                        file, 0, "a promise names the control '%s', which is not declared".formatted(control));
        declared.removeAll(used);
        if (!declared.isEmpty())
            throw new BrokenPolicy(
                    "policy.yaml",
                    0,
                    "no promise needs the control '%s'"
                            .formatted(declared.iterator().next()));
    }
}
