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
import javax.sql.DataSource;
import org.mukhtalif.store.memory.News;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Published products as their pages and the lines of carts tell them, held until one of them is changed, here or at
/// another node. While news of changes is not heard for certain, nothing is held. No price, no stock, no shopper.
@Component
class HeldProducts extends News {

    private static final String BRANDS = "brands";

    /// Against a change that nobody told, such as one by hand in the database.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final long MOST_LINES = 10_000;

    private final JdbcClient db;
    private final boolean holds;
    private final Cache<String, ProductSheet> sheets;
    private final Cache<VariantId, VariantDescription> lines = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .maximumSize(MOST_LINES)
            .build();
    private long changes;

    HeldProducts(DataSource source, JdbcClient db, HeldProductsSettings settings) {
        super("catalog", source);
        this.db = db;
        this.holds = settings.catalogMemory().toBytes() > 0;
        this.sheets = Caffeine.newBuilder()
                .expireAfterWrite(LONGEST)
                .maximumWeight(settings.catalogMemory().toBytes())
                .<String, ProductSheet>weigher((_, sheet) -> weight(sheet))
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
        if (held != null) return Optional.of(held);
        long known = changes();
        var found = read.get();
        found.ifPresent(sheet -> keep(known, () -> sheets.put(slug, sheet)));
        return found;
    }

    /// What lines say of these variants; reads those that are not held.
    Map<VariantId, VariantDescription> lines(
            Collection<VariantId> variants, Function<Collection<VariantId>, Map<VariantId, VariantDescription>> read) {
        if (!mayHold()) return read.apply(variants);
        var found = new HashMap<>(lines.getAllPresent(variants));
        if (found.keySet().containsAll(variants)) return found;
        long known = changes();
        var fresh = read.apply(
                variants.stream().filter(each -> !found.containsKey(each)).toList());
        keep(known, () -> lines.putAll(fresh));
        found.putAll(fresh);
        return found;
    }

    /// A product's text or state was changed by the transaction at hand.
    void changed(ProductId product) {
        tell(db, product.toString());
        afterCommit(() -> forget(Set.of(product.toString())));
    }

    /// A brand is called otherwise from the transaction at hand on.
    void brandChanged() {
        tell(db, BRANDS);
        afterCommit(this::forgetAll);
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

    private synchronized void forget(Set<String> products) {
        changes++;
        sheets.asMap().values().removeIf(sheet -> products.contains(sheet.id().toString()));
        lines.asMap().values().removeIf(line -> products.contains(line.product().toString()));
    }

    private synchronized void forgetAll() {
        changes++;
        sheets.invalidateAll();
        lines.invalidateAll();
    }

    private static void afterCommit(Runnable step) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            step.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                step.run();
            }
        });
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
