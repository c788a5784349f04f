package org.mukhtalif.store.merchantdesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.catalog.BrandId;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.ProductOption;
import org.mukhtalif.store.catalog.ProductText;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.TypedBilingual;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;

/// A product as it is typed at the desk, field by field.
public record ProductForm(Map<String, String> typed) {

    /// How many options a product may have.
    public static final int OPTIONS = 3;

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_TEXT = 5_000;
    private static final int MOST_FACTS = 30;
    private static final int MOST_VARIANTS = 100;

    static final ProductForm EMPTY = new ProductForm(Map.of("returnable", "yes"));

    public ProductForm {
        typed = Map.copyOf(typed);
    }

    static ProductForm of(ProductText text) {
        var fields = new HashMap<String, String>();
        fields.put("name-ar", text.name().ar());
        fields.put("name-en", text.name().en());
        fields.put("description-ar", text.description().ar());
        fields.put("description-en", text.description().en());
        fields.put("category", text.category().toString());
        text.brand().ifPresent(brand -> fields.put("brand", brand.toString()));
        fields.put("facts", TypedLines.facts(text.attributes()));
        if (text.returnable()) fields.put("returnable", "yes");
        for (int at = 0; at < text.options().size(); at++) {
            var option = text.options().get(at);
            fields.put("option-" + at, TypedBilingual.line(option.name()));
            fields.put("values-" + at, TypedLines.lines(option.values()));
        }
        return new ProductForm(fields);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public boolean isTicked(String field) {
        return !value(field).isEmpty();
    }

    List<FieldError> faults(Words words) {
        var faults = new ArrayList<FieldError>();
        if (name("name", LONGEST_NAME).isEmpty()) faults.add(fault("name-ar", "name", words));
        if (name("description", LONGEST_TEXT).isEmpty()) faults.add(fault("description-ar", "description", words));
        if (category().isEmpty()) faults.add(fault("category", "category", words));
        var facts = TypedLines.attributes(value("facts"));
        if (facts.isEmpty() || facts.get().size() > MOST_FACTS) faults.add(fault("facts", "facts", words));
        for (int at = 0; at < OPTIONS; at++)
            if (isTicked("option-" + at) != isTicked("values-" + at))
                faults.add(fault("values-" + at, "option", words));
        if (combinations() > MOST_VARIANTS) faults.add(fault("values-0", "too-many", words));
        return faults;
    }

    /// What was typed, with the pictures and variants there are already. Only without faults.
    ProductText text(List<String> pictures, List<ProductText.VariantText> variants) {
        return new ProductText(
                category().orElseThrow(),
                Optional.of(value("brand"))
                        .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                        .map(id -> new BrandId(Long.parseLong(id))),
                name("name", LONGEST_NAME).orElseThrow(),
                name("description", LONGEST_TEXT).orElseThrow(),
                pictures,
                options(),
                variants,
                TypedLines.attributes(value("facts")).orElseThrow(),
                isTicked("returnable"));
    }

    List<ProductOption> options() {
        var options = new ArrayList<ProductOption>();
        for (int at = 0; at < OPTIONS; at++) {
            var values = TypedLines.values(value("values-" + at));
            var name = TypedBilingual.of(value("option-" + at));
            if (name.isPresent() && !values.isEmpty()) options.add(new ProductOption(name.get(), values));
        }
        return options;
    }

    private long combinations() {
        return options().stream().mapToLong(option -> option.values().size()).reduce(1, Math::multiplyExact);
    }

    private Optional<CategoryId> category() {
        return Optional.of(value("category"))
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(id -> new CategoryId(Long.parseLong(id)));
    }

    /// One language alone stands for both.
    private Optional<Bilingual> name(String field, int longest) {
        var ar = value(field + "-ar");
        var en = value(field + "-en");
        if (ar.length() > longest || en.length() > longest) return Optional.empty();
        return TypedBilingual.of(ar, en);
    }

    private static FieldError fault(String field, String word, Words words) {
        return new FieldError(field, words.of("desk.product.fault." + word));
    }
}
