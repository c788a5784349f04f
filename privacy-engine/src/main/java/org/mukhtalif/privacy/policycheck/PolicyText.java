package org.mukhtalif.privacy.policycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A policy cut into lines and sentences, as written and folded.
record PolicyText(List<Line> lines, List<Sentence> sentences, String folded) {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.؟!?؛])\\s+");

    record Line(int number, String text) {}

    /// @param line the line on which it begins
    record Sentence(int line, String text, String folded) {}

    static PolicyText of(String text) {
        var lines = new ArrayList<Line>();
        var sentences = new ArrayList<Sentence>();
        for (var line : text.lines().toList()) {
            int number = lines.size() + 1;
            lines.add(new Line(number, line));
            for (var sentence : END_OF_SENTENCE.split(line.strip()))
                if (!sentence.isBlank()) sentences.add(new Sentence(number, sentence.strip(), FoldedText.of(sentence)));
        }
        return new PolicyText(List.copyOf(lines), List.copyOf(sentences), FoldedText.of(text));
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(folded).find();
    }
}
