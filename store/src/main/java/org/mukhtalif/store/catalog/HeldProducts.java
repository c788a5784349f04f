package org.mukhtalif.store.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.mukhtalif.store.memory.News;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Published products as their pages and the lines of carts tell them, held until one of them is changed, here or at
/// another node. While news of changes is not heard for certain, nothing is held. No price, no stock, no shopper.
@Component
class HeldProducts extends News {

    private static final String BRANDS = "brands";
    private static final Pattern PRODUCT = Pattern.compile("[1-9][0-9]{0,17}");

    /// Against a change that nobody told, such as one by hand in the database.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final long MOST_LINES = 10_000;

    private final JdbcClient db;
    private final boolean holds;
    private final Cache<String, Read<ProductSheet>> sheets;
    private final Cache<VariantId, Read<VariantDescription>> lines = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .maximumSize(MOST_LINES)
            .build();

    /// How many changes there were when a product was changed last. What was read before that is told no more; so to
    /// forget one of thousands costs nothing. By the time a row of this goes, what was read before it is gone.
    private final Cache<ProductId, Long> changedAt =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).build();

    private long changes;

    /// @param after how many changes there were when it was read
    private record Read<T>(T value, long after) {}

    HeldProducts(DataSource source, JdbcClient db, HeldProductsSettings settings) {
        super("catalog", source);
        this.db = db;
        this.holds = settings.catalogMemory().toBytes() > 0;
        this.sheets = Caffeine.newBuilder()
                .expireAfterWrite(LONGEST)
                .maximumWeight(settings.catalogMemory().toBytes())
                .<String, Read<ProductSheet>>weigher((_, sheet) -> weight(sheet.value()))
                .build();
    }

    @Override
    public void start() {
        if (holds) super.start();
    }

    /// The product at this slug as it is held, else as it is read.
    Optional<ProductSheet> sheet(String slug, Supplier<Optional<ProductSheet>> read) {
        if (!mayHold()) return read.get();
        var held = sheets.getIfPresent(slug);
        if (held != null && isFresh(held, held.value().id())) return Optional.of(held.value());
        long known = changes();
        var found = read.get();
        found.ifPresent(sheet -> keep(known, () -> sheets.put(slug, new Read<>(sheet, known))));
        return found;
    }

    /// What lines say of these variants; reads those that are not held.
    Map<VariantId, VariantDescription> lines(
            Collection<VariantId> variants, Function<Collection<VariantId>, Map<VariantId, VariantDescription>> read) {
        if (!mayHold()) return read.apply(variants);
        var found = new HashMap<VariantId, VariantDescription>();
        lines.getAllPresent(variants).forEach((variant, held) -> {
            if (isFresh(held, held.value().product())) found.put(variant, held.value());
        });
        if (found.keySet().containsAll(variants)) return found;
        long known = changes();
        var fresh = read.apply(
                variants.stream().filter(each -> !found.containsKey(each)).toList());
        keep(known, () -> fresh.forEach((variant, line) -> lines.put(variant, new Read<>(line, known))));
        found.putAll(fresh);
        return found;
    }

    /// A product's text or state was changed by the transaction at hand.
    void changed(ProductId product) {
        tell(db, product.toString());
    }

    /// A brand is called otherwise from the transaction at hand on.
    void brandChanged() {
        tell(db, BRANDS);
    }

    @Override
    protected void heard(Set<String> words) {
        if (words.contains(BRANDS)) forgetAll();
        else forget(words);
    }

    @Override
    protected void deaf() {
        forgetAll();
    }

    /// What a transaction reads may be its own and never be committed.
    private boolean mayHold() {
        return isHearing() && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private synchronized long changes() {
        return changes;
    }

    /// What was read before a change is not kept after it.
    private synchronized void keep(long known, Runnable put) {
        if (changes == known) put.run();
    }

    /// Other words than numbers of products are heard too: whoever begins to hear tries whether it does.
    private synchronized void forget(Set<String> words) {
        changes++;
        for (var word : words)
            if (PRODUCT.matcher(word).matches()) changedAt.put(new ProductId(Long.parseLong(word)), changes);
    }

    private boolean isFresh(Read<?> held, ProductId product) {
        var since = changedAt.getIfPresent(product);
        return since == null || since <= held.after();
    }

    private synchronized void forgetAll() {
        changes++;
        sheets.invalidateAll();
        lines.invalidateAll();
    }

    /// About its bytes: two for a letter, and what surrounds texts and variants.
    private static int weight(ProductSheet sheet) {
        int letters = sheet.name().ar().length()
                + sheet.name().en().length()
                + sheet.description().ar().length()
                + sheet.description().en().length();
        int parts = sheet.pictures().size()
                + sheet.variants().size()
                + sheet.attributes().size() * 4
                + sheet.options().size() * 4;
        return 800 + 2 * letters + 120 * parts;
    }
}
