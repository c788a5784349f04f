package org.mukhtalif.privacy.policy;

import java.util.Map;

/// What the policy's prose says of this installation and cannot know by itself: the trade name from the settings, the
/// software as measured, the address of the terms.
///
/// @param words what is filled in for `{name}`
/// @param feminine whether the trade name is feminine in Arabic; decides `{store:يبيع|تبيع}`
public record PolicyFacts(Map<String, Wording> words, boolean feminine) {

    public PolicyFacts {
        words = Map.copyOf(words);
    }
}
