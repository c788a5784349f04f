package org.mukhtalif.store.terms;

import java.util.List;
import java.util.stream.Stream;

/// A section of the terms: its title and what stands below it, in order.
public record TermsSection(String title, List<String> paragraphs) {

    public TermsSection {
        paragraphs = List.copyOf(paragraphs);
    }

    /// Reads a document whose sections begin with `## `; paragraphs are divided by empty lines.
    static List<TermsSection> read(String document) {
        return Stream.of(document.split("(?m)^## "))
                .skip(1)
                .map(TermsSection::section)
                .toList();
    }

    private static TermsSection section(String text) {
        var blocks = Stream.of(text.strip().split("\\n\\s*\\n"))
                .map(block -> block.replaceAll("\\s*\\n\\s*", " ").strip())
                .toList();
        return new TermsSection(blocks.getFirst(), blocks.subList(1, blocks.size()));
    }
}
