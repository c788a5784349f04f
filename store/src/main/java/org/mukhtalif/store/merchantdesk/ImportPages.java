package org.mukhtalif.store.merchantdesk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.productimport.Change;
import org.mukhtalif.store.productimport.Column;
import org.mukhtalif.store.productimport.Plan;
import org.mukhtalif.store.productimport.PlanLine;
import org.mukhtalif.store.productimport.Problem;
import org.mukhtalif.store.productimport.WaitingList;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Lays out what a list would change: first what cannot be, then what is new and what is different.
@Component
class ImportPages {

    private final ProductPages products;

    ImportPages(ProductPages products) {
        this.products = products;
    }

    ImportPage of(WaitingList list, Plan plan, Words words) {
        var telling = plan.lines().stream()
                .filter(line -> line.kind() != PlanLine.Kind.UNCHANGED)
                .sorted(Comparator.comparing(ImportPages::weight))
                .toList();
        return new ImportPage(
                "/desk/imports/" + list.id(),
                new ImportPage.Counts(
                        plan.count(PlanLine.Kind.NEW),
                        plan.count(PlanLine.Kind.CHANGED),
                        plan.count(PlanLine.Kind.UNCHANGED),
                        plan.count(PlanLine.Kind.REFUSED),
                        plan.mended()),
                headings(list),
                Arrays.stream(Column.values())
                        .map(column -> new Choice(column.word(), words.of("productimport.column." + column.word())))
                        .toList(),
                products.categories(words),
                list.otherwise().map(CategoryId::toString).orElse(""),
                remarks(plan, words),
                telling.stream()
                        .limit(ImportPage.SHOWN)
                        .map(line -> line(line, words))
                        .toList(),
                Math.max(0, telling.size() - ImportPage.SHOWN));
    }

    private static int weight(PlanLine line) {
        return switch (line.kind()) {
            case REFUSED -> 0;
            case CHANGED -> 1;
            case NEW -> 2;
            case UNCHANGED -> 3;
        };
    }

    private static List<ImportPage.Heading> headings(WaitingList list) {
        var mapping = list.mapping();
        return IntStream.range(0, mapping.headings().size())
                .mapToObj(at -> new ImportPage.Heading(
                        at,
                        mapping.headings().get(at).strip(),
                        mapping.columns().get(at).map(Column::word).orElse("")))
                .toList();
    }

    private static List<String> remarks(Plan plan, Words words) {
        var remarks = new ArrayList<String>();
        if (plan.pictures() > 0) remarks.add(words.of("productimport.pictures", plan.pictures()));
        if (!plan.leftOut().isEmpty())
            remarks.add(words.of("productimport.left-out", String.join("، ", plan.leftOut())));
        return remarks;
    }

    private static ImportPage.Line line(PlanLine line, Words words) {
        var tone = switch (line.kind()) {
            case NEW -> "palm";
            case CHANGED -> "saffron";
            case REFUSED -> "pomegranate";
            case UNCHANGED -> "";
        };
        return new ImportPage.Line(
                line.row(),
                line.title(),
                "productimport.kind." + line.kind().key(),
                tone,
                line.changes().stream().map(change -> change(change, words)).toList(),
                Stream.concat(
                                line.problems().stream().map(problem -> said("productimport.problem.", problem, words)),
                                line.mends().stream().map(mend -> said("productimport.mend.", mend, words)))
                        .toList());
    }

    static String said(String keys, Problem problem, Words words) {
        return words.of(
                "productimport.at", problem.row(), problem.column(), words.of(keys + problem.key(), problem.value()));
    }

    private static ImportPage.Difference change(Change change, Words words) {
        var field = words.of("productimport.field." + change.field());
        return new ImportPage.Difference(
                change.of().isEmpty() ? field : field + " " + change.of(),
                change.before().isEmpty() ? null : change.before(),
                change.after());
    }
}
