package org.mukhtalif.store.productimport;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which column of a file says what.
///
/// @param header the line with the headings, as a spreadsheet counts
/// @param headings as they stand in the file
/// @param columns for each heading what it says, if that is taken over
public record Mapping(int header, List<String> headings, List<Optional<Column>> columns) {

    private static final int LOOKED_AT = 6;

    public Mapping {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    /// Takes the line among the first ones that has most known headings; a list may have titles above it.
    static Mapping guess(List<TableRow> rows) {
        var best = rows.getFirst();
        long most = 0;
        for (var row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
            long known = row.cells().stream()
                    .filter(cell -> Column.headed(cell).isPresent())
                    .count();
            if (known > most) {
                best = row;
                most = known;
            }
        }
        var taken = EnumSet.noneOf(Column.class);
        var columns = best.cells().stream()
                .map(cell -> Column.headed(cell).filter(taken::add))
                .toList();
        return new Mapping(best.number(), best.cells(), columns);
    }

    /// The same file read otherwise; a column that is named twice is taken the first time.
    Mapping with(List<String> words) {
        var taken = EnumSet.noneOf(Column.class);
        var others = new ArrayList<Optional<Column>>();
        for (int at = 0; at < headings.size(); at++)
            others.add((at < words.size() ? Column.named(words.get(at)) : Optional.<Column>empty()).filter(taken::add));
        return new Mapping(header, headings, others);
    }

    /// One heading, by its words, said otherwise; for commands.
    public Mapping with(String heading, Column column) {
        var others = new ArrayList<Optional<Column>>();
        for (int at = 0; at < headings.size(); at++) {
            boolean isIt = headings.get(at).strip().equalsIgnoreCase(heading.strip());
            others.add(isIt ? Optional.of(column) : columns.get(at).filter(each -> each != column));
        }
        return new Mapping(header, headings, others);
    }

    /// As it is kept beside an upload.
    List<String> words() {
        return columns.stream()
                .map(column -> column.map(Column::word).orElse(""))
                .toList();
    }

    Set<Column> present() {
        var present = EnumSet.noneOf(Column.class);
        columns.forEach(column -> column.ifPresent(present::add));
        return present;
    }

    Optional<Integer> place(Column column) {
        int place = columns.indexOf(Optional.of(column));
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    String cell(TableRow row, Column column) {
        return place(column).map(row::cell).orElse("");
    }

    /// What the file calls this column.
    String heading(Column column) {
        return place(column).map(headings::get).map(String::strip).orElse(column.word());
    }

    /// The lines below the headings; a line that says the headings again is none.
    List<TableRow> below(List<TableRow> rows) {
        return rows.stream()
                .filter(row -> row.number() > header)
                .filter(row -> !isHeader(row))
                .toList();
    }

    private boolean isHeader(TableRow row) {
        long same = row.cells().stream()
                .filter(cell -> !cell.isBlank() && headings.contains(cell))
                .count();
        return same >= 3 || same >= 2 && headings.size() <= 3;
    }
}
