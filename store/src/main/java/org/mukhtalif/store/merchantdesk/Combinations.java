package org.mukhtalif.store.merchantdesk;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.store.catalog.ProductOption;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.Sku;

/// Every way to choose one value of each option, in the order in which they are read.
final class Combinations {

    private Combinations() {}

    static List<List<Integer>> of(List<ProductOption> options) {
        var all = List.of(List.<Integer>of());
        for (var option : options) {
            var longer = new ArrayList<List<Integer>>();
            for (var begun : all)
                for (int value = 0; value < option.values().size(); value++) {
                    var next = new ArrayList<>(begun);
                    next.add(value);
                    longer.add(List.copyOf(next));
                }
            all = List.copyOf(longer);
        }
        return all;
    }

    /// The variants that still can be chosen; if none can, one for each combination, with codes made of the product's.
    static List<VariantText> kept(List<VariantText> before, List<ProductOption> options, String code) {
        var possible = of(options);
        var kept =
                before.stream().filter(each -> possible.contains(each.values())).toList();
        if (!kept.isEmpty()) return kept;
        var made = new ArrayList<VariantText>();
        for (int at = 0; at < possible.size(); at++)
            made.add(new VariantText(
                    sku(code, at, possible.size()), Optional.empty(), possible.get(at), Optional.empty()));
        return made;
    }

    static Sku sku(String code, int place, int all) {
        var upper = code.toUpperCase(Locale.ROOT);
        return new Sku(all == 1 ? upper : upper.substring(0, Math.min(upper.length(), 36)) + "-" + (place + 1));
    }

    static java.util.Map<List<Integer>, VariantText> byChoice(List<VariantText> variants) {
        return variants.stream().collect(toMap(VariantText::values, each -> each));
    }
}
