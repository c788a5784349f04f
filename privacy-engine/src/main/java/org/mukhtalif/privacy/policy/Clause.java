package org.mukhtalif.privacy.policy;

import java.util.List;

/// A clause of the policy with its words.
///
/// @param id stable for ever; it appears on the page, in the log and in refusals
/// @param kinds what the clause does
/// @param title its heading
/// @param passages its words, in order; `{name}` stands where a fact is filled in
public record Clause(String id, List<ClauseKind> kinds, Wording title, List<Passage> passages) {

    public Clause {
        kinds = List.copyOf(kinds);
        passages = List.copyOf(passages);
    }
}
