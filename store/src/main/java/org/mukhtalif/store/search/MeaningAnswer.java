package org.mukhtalif.store.search;

/// What came of adding a line of synonyms.
public sealed interface MeaningAnswer {

    /// Searches know it within two seconds, on every node.
    record Added() implements MeaningAnswer {}

    /// Fewer than two words that differ, or more than twenty.
    record NotSeveralWords() implements MeaningAnswer {}

    /// These words are a line already, or the list is full.
    record NoRoom() implements MeaningAnswer {}
}
