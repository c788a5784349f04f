package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.catalog.Moderation;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.productimport.Applied;
import org.mukhtalif.store.productimport.Applying;
import org.mukhtalif.store.productimport.Column;
import org.mukhtalif.store.productimport.FileRead;
import org.mukhtalif.store.productimport.ListFile;
import org.mukhtalif.store.productimport.Mapping;
import org.mukhtalif.store.productimport.Plan;
import org.mukhtalif.store.productimport.PlanLine;
import org.mukhtalif.store.productimport.Planner;
import org.mukhtalif.store.productimport.Problem;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// `catalog import`: a merchant's products from a file, into data that a store may be working on.
final class ImportCatalog implements Command {

    private static final Set<String> ITS_OPTIONS = Set.of("merchant", "category", "map", "dry-run", "publish", "json");
    private static final int SHOWN = 100;

    private final Class<?> store;

    ImportCatalog(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var file = read(arguments);
        var code = arguments.required("merchant");
        var settings = Settings.of(arguments, System.getenv(), ITS_OPTIONS);
        try (var rooms = new StoreApplication(store, settings).closed()) {
            var merchant = merchant(rooms, code);
            var planner = rooms.getBean(Planner.class);
            var mapping = mapped(planner.guess(file), arguments.option("map"));
            var plan = planner.plan(merchant, file, mapping, category(rooms, arguments));
            boolean dry = arguments.has("dry-run");
            var applied = dry ? planned(plan) : apply(rooms, merchant, plan, arguments.has("publish"));
            tell(plan, applied, dry, arguments.has("json"), terminal);
            return applied.refused() == 0 ? 0 : 1;
        }
    }

    private static Applied apply(ApplicationContext rooms, MerchantId merchant, Plan plan, boolean publish) {
        var workbench = rooms.getBean(Workbench.class);
        var moderation = rooms.getBean(Moderation.class);
        return rooms.getBean(Applying.class).apply(merchant, plan, product -> {
            if (publish && workbench.submit(merchant, product.id()))
                moderation.approve(product.id(), product.past().revision());
        });
    }

    private static Applied planned(Plan plan) {
        return new Applied(
                plan.count(PlanLine.Kind.NEW),
                plan.count(PlanLine.Kind.CHANGED),
                plan.count(PlanLine.Kind.UNCHANGED),
                plan.count(PlanLine.Kind.REFUSED),
                List.of());
    }

    private static void tell(Plan plan, Applied applied, boolean dry, boolean asJson, Terminal terminal) {
        var problems = new ArrayList<>(applied.failed());
        plan.lines().forEach(line -> problems.addAll(line.problems()));
        if (asJson) {
            terminal.plain(json(plan, applied, problems));
            return;
        }
        problems.stream()
                .limit(SHOWN)
                .forEach(problem -> terminal.plain("%d · %s · %s · %s"
                        .formatted(problem.row(), problem.column(), problem.key(), problem.value())));
        terminal.say(
                dry ? "catalog.would" : "catalog.imported",
                String.valueOf(applied.added()),
                String.valueOf(applied.changed()),
                String.valueOf(applied.unchanged()),
                String.valueOf(applied.refused()),
                String.valueOf(plan.mended()));
    }

    private static String json(Plan plan, Applied applied, List<Problem> problems) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("new", applied.added());
        answer.put("changed", applied.changed());
        answer.put("unchanged", applied.unchanged());
        answer.put("refused", applied.refused());
        answer.put("mended", plan.mended());
        answer.put("pictures", plan.pictures());
        answer.put("problems", counted(problems));
        answer.put(
                "mends",
                counted(plan.lines().stream()
                        .flatMap(line -> line.mends().stream())
                        .toList()));
        return JsonMapper.builder().build().writeValueAsString(answer);
    }

    /// How often each kind occurs, and the first rows of it.
    private static Map<String, Map<String, Object>> counted(List<Problem> problems) {
        var counted = new LinkedHashMap<String, Map<String, Object>>();
        for (var kind : problems.stream().map(Problem::key).distinct().sorted().toList()) {
            var rows = problems.stream()
                    .filter(problem -> problem.key().equals(kind))
                    .map(Problem::row)
                    .toList();
            counted.put(
                    kind,
                    Map.of(
                            "count",
                            rows.size(),
                            "rows",
                            rows.stream().limit(SHOWN).toList()));
        }
        return counted;
    }

    private static FileRead.Lines read(Arguments arguments) {
        if (arguments.rest().size() != 1) throw new WrongUsage("usage.no-file");
        var path = Path.of(arguments.rest().getFirst());
        try {
            return switch (ListFile.read(Files.readAllBytes(path))) {
                case FileRead.Lines lines -> lines;
                case FileRead.Refused(var key) -> throw new WrongUsage("usage.unreadable-list", key);
            };
        } catch (IOException unreadable) {
            throw new WrongUsage("usage.no-such-file", path);
        }
    }

    /// `heading=column`, parted by commas.
    private static Mapping mapped(Mapping guess, Optional<String> typed) {
        var mapping = guess;
        for (var pair : typed.map(text -> text.split(",")).orElse(new String[0])) {
            var sides = pair.split("=", 2);
            var column = sides.length == 2 ? Column.named(sides[1]) : Optional.<Column>empty();
            mapping = mapping.with(sides[0], column.orElseThrow(() -> new WrongUsage("usage.unknown-column", pair)));
        }
        return mapping;
    }

    static MerchantId merchant(ApplicationContext rooms, String code) {
        return rooms.getBean(Merchants.class)
                .byCode(code)
                .orElseThrow(() -> new WrongUsage("usage.unknown-merchant", code))
                .id();
    }

    private static Optional<org.mukhtalif.store.catalog.CategoryId> category(
            ApplicationContext rooms, Arguments arguments) {
        return arguments
                .option("category")
                .map(code -> rooms.getBean(Categories.class)
                        .byCode(code)
                        .map(Category::id)
                        .orElseThrow(() -> new WrongUsage("usage.unknown-category", code)));
    }
}
