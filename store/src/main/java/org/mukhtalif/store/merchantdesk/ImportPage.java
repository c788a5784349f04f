package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Choice;

/// What a list would change, before it does.
///
/// @param hidden how many further lines there are
public record ImportPage(
        String path,
        Counts counts,
        List<Heading> headings,
        List<Choice> columns,
        List<Choice> categories,
        String category,
        List<String> remarks,
        List<Line> lines,
        int hidden) {

    static final int SHOWN = 200;

    public ImportPage {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        categories = List.copyOf(categories);
        remarks = List.copyOf(remarks);
        lines = List.copyOf(lines);
    }

    public record Counts(int added, int changed, int unchanged, int refused, int mended) {

        public boolean isSomethingToDo() {
            return added + changed > 0;
        }
    }

    /// @param column what it says
    public record Heading(int number, String title, String column) {}

    /// @param kind key of its words
    /// @param remarks what is wrong and what was put right, in words
    public record Line(
            int row, String title, String kind, String tone, List<Difference> changes, List<String> remarks) {
        public Line {
            changes = List.copyOf(changes);
            remarks = List.copyOf(remarks);
        }
    }

    public record Difference(String field, @Nullable String before, String after) {}
}
