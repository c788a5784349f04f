package org.mukhtalif.privacy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One language's prose, `policy.ar.md` or `policy.en.md`, cut into clauses. The marks are few:
/// `## 2.3 Heading` begins a clause, `::: list cookies` stands for a list from the data, and
/// `::: promise some-control` … `::: today` … `:::` holds a promise and what is true while nothing proves it.
record PolicyProse(String file, List<Section> sections) {

    private static final Pattern HEADING = Pattern.compile("## (\\d(?:\\.\\d)?) (.+)");

    /// A clause in one language.
    record Section(String id, String title, List<Part> parts, int line) {}

    /// A passage in one language.
    sealed interface Part {
        record Words(String text) implements Part {}

        record Promised(String control, String promised, String today) implements Part {}

        record ListOf(Passage.Listing.Kind kind) implements Part {}
    }

    static PolicyProse read(String file, String text) {
        var reader = new Reader(file, text.lines().toList());
        return new PolicyProse(file, reader.sections());
    }

    private static final class Reader {

        private final String file;
        private final List<String> lines;
        private final List<Section> sections = new ArrayList<>();
        private int at;

        Reader(String file, List<String> lines) {
            this.file = file;
            this.lines = lines;
        }

        List<Section> sections() {
            while (at < lines.size()) {
                var line = lines.get(at).strip();
                var heading = HEADING.matcher(line);
                if (heading.matches())
                    sections.add(new Section(heading.group(1), heading.group(2), new ArrayList<>(), at + 1));
                else if (line.startsWith("::: list ")) add(listOf(line.substring(9)));
                else if (line.startsWith("::: promise ")) add(promise(line.substring(12)));
                else if (line.startsWith(":::") || line.startsWith("##")) throw broken("this mark is not known here");
                else if (!line.isEmpty() && !line.startsWith("# ")) {
                    add(new Part.Words(words()));
                    continue;
                }
                at++;
            }
            return sections;
        }

        private Part listOf(String name) {
            try {
                return new Part.ListOf(Passage.Listing.Kind.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw broken("there is no list '" + name.strip() + "'");
            }
        }

        private Part promise(String control) {
            at++;
            var promised = words();
            if (!mark().equals("::: today")) throw broken("a promise is followed by '::: today'");
            at++;
            var today = words();
            if (!mark().equals(":::")) throw broken("a promise ends with ':::'");
            return new Part.Promised(control.strip(), promised, today);
        }

        /// Lines up to the next empty line or mark, as one paragraph.
        private String words() {
            var words = new StringBuilder();
            while (at < lines.size()
                    && !lines.get(at).isBlank()
                    && !lines.get(at).startsWith(":::")
                    && !lines.get(at).startsWith("#"))
                words.append(lines.get(at++).strip()).append(' ');
            if (words.isEmpty()) throw broken("words are expected here");
            return words.toString().strip();
        }

        private String mark() {
            return at < lines.size() ? lines.get(at).strip() : "";
        }

        private void add(Part part) {
            if (sections.isEmpty()) throw broken("words stand before the first clause");
            sections.getLast().parts().add(part);
        }

        private BrokenPolicy broken(String reason) {
            return new BrokenPolicy(file, Math.min(at + 1, lines.size()), reason);
        }
    }
}
