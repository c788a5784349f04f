package org.mukhtalif.store.notifications;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one message says, before it is written as text and as a page. Lives only while it is being sent.
///
/// @param language `ar` or `en`
/// @param sender what the store is called in that language
/// @param lists what the paragraphs speak of, such as the goods in a parcel
/// @param step the one thing the reader can do now, if there is one
/// @param closing who writes and why
/// @param checkpoint what a letter about an order lets its reader check later
/// @param end the link that ends the consent on which the letter rests; nothing for one that needs none
public record Letter(
        String language,
        String sender,
        String subject,
        List<String> paragraphs,
        List<Listed> lists,
        @Nullable Step step,
        String closing,
        @Nullable Step end,
        @Nullable Checkpoint checkpoint) {

    /// A link and the words on it.
    public record Step(String label, String address) {}

    /// Goods under a heading, a line each.
    public record Listed(String heading, List<String> lines) {
        public Listed {
            lines = List.copyOf(lines);
        }

        String plain() {
            return heading + "\n"
                    + String.join("\n", lines.stream().map("- "::concat).toList());
        }
    }

    /// A signed checkpoint of the access log, and why it is printed.
    public record Checkpoint(String reason, String note) {}

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        lists = List.copyOf(lists);
    }

    /// A letter that tells of her own account or order, and so needs no consent.
    Letter(
            String language,
            String sender,
            String subject,
            List<String> paragraphs,
            @Nullable Step step,
            String closing) {
        this(language, sender, subject, paragraphs, List.of(), step, closing, null, null);
    }

    Letter printing(Checkpoint printed) {
        return new Letter(language, sender, subject, paragraphs, lists, step, closing, end, printed);
    }

    Letter listing(List<Listed> goods) {
        return new Letter(language, sender, subject, paragraphs, goods, step, closing, end, checkpoint);
    }

    public String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    /// The letter for readers who want no HTML.
    String plain() {
        var parts = new ArrayList<>(paragraphs);
        lists.stream().map(Listed::plain).forEach(parts::add);
        if (step != null) parts.add(step.label() + ":\n" + step.address());
        parts.add(closing);
        if (end != null) parts.add(end.label() + ":\n" + end.address());
        if (checkpoint != null)
            parts.add(checkpoint.reason() + "\n\n" + checkpoint.note().strip());
        return String.join("\n\n", parts) + "\n";
    }
}
