package org.mukhtalif.store.catalog;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Where a merchant writes its own products. It sees no other merchant's.
@Repository
public class Workbench {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Workbench(JdbcClient db, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// The merchant's products, the newest first, from below an id on.
    public List<DescribedProduct> of(MerchantId merchant, Optional<ProductId> below, int atMost) {
        return of(merchant, Sought.EVERYTHING, below, atMost);
    }

    /// Those of them that are looked for.
    public List<DescribedProduct> of(MerchantId merchant, Sought sought, Optional<ProductId> below, int atMost) {
        return db.sql(DescribedRow.SELECT + """
                 where p.merchant_id = :merchant
                   and p.id < :below
                """ + sought.conditions() + """
                 order by p.id desc
                 limit :atMost
                """)
                .param("merchant", merchant.value())
                .param("state", sought.state().orElse(""))
                .param("words", sought.patterns())
                .param("code", sought.codePattern())
                .param("barcode", sought.barcode())
                .param("below", below.map(ProductId::value).orElse(Long.MAX_VALUE))
                .param("atMost", atMost)
                .query(DescribedRow::toProduct)
                .list();
    }

    public Optional<DescribedProduct> find(MerchantId merchant, ProductId product) {
        return db.sql(DescribedRow.SELECT + " where p.id = :id and p.merchant_id = :merchant")
                .param("id", product.value())
                .param("merchant", merchant.value())
                .query(DescribedRow::toProduct)
                .optional();
    }

    /// Those of the merchant's products that have one of these codes.
    public Map<String, DescribedProduct> coded(MerchantId merchant, Collection<String> codes) {
        return db
                .sql(DescribedRow.SELECT + " where p.merchant_id = :merchant and p.code = any(:codes)")
                .param("merchant", merchant.value())
                .param("codes", codes.toArray(String[]::new))
                .query(DescribedRow::toProduct)
                .list()
                .stream()
                .collect(toMap(DescribedProduct::code, product -> product));
    }

    /// Which of these codes of variants the merchant uses already, and in which product.
    public Map<Sku, String> productsBySku(MerchantId merchant, Collection<Sku> codes) {
        return db
                .sql("""
                select v.sku, p.code
                  from catalog.variant v
                  join catalog.product p on p.id = v.product_id
                 where v.merchant_id = :merchant
                   and v.sku = any(:codes)
                """)
                .param("merchant", merchant.value())
                .param("codes", codes.stream().map(Sku::value).toArray(String[]::new))
                .query((row, _) -> Map.entry(new Sku(row.getString("sku")), row.getString("code")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// A new draft.
    ///
    /// @param code by which a file names it again; unique in the shop
    public Written add(MerchantId merchant, String code, ProductText text) {
        return written(() -> {
            var id = new TextWriting(db, clock).add(merchant, code, text);
            return new Written.Done(find(merchant, id).orElseThrow());
        });
    }

    /// Writes it anew. A published one shows the new text at once, and the store looks at it afterwards.
    public Written revise(MerchantId merchant, ProductId product, ProductText text) {
        return written(() -> {
            var before = find(merchant, product);
            if (before.isEmpty()) return new Written.NoSuchProduct();
            if (!before.get().allows(text)) return new Written.ChoicesMustStay();
            if (text.equals(before.get().text())) return new Written.Done(before.get());
            new TextWriting(db, clock).revise(before.get(), text);
            if (before.get().state() instanceof ProductState.Published)
                events.publishEvent(new ProductPublished(product));
            return new Written.Done(find(merchant, product).orElseThrow());
        });
    }

    /// Hands a draft, or one that was withdrawn, to the store.
    ///
    /// @return whether it could be
    public boolean submit(MerchantId merchant, ProductId product) {
        return step(merchant, product, state -> switch (state) {
            case ProductState.Draft draft -> Optional.of(draft.submit(clock.instant()));
            case ProductState.Withdrawn withdrawn -> Optional.of(withdrawn.submit(clock.instant()));
            case ProductState.Submitted _, ProductState.Published _ -> Optional.empty();
        });
    }

    /// Takes a published one off the shelves.
    public boolean withdraw(MerchantId merchant, ProductId product) {
        return step(merchant, product, state -> switch (state) {
            case ProductState.Published published -> Optional.of(published.withdraw(clock.instant(), Optional.empty()));
            case ProductState.Draft _, ProductState.Submitted _, ProductState.Withdrawn _ -> Optional.empty();
        });
    }

    private boolean step(MerchantId merchant, ProductId product, Steps steps) {
        return transaction.execute(_ -> {
            var from = find(merchant, product);
            var to = from.map(DescribedProduct::state).flatMap(steps::from);
            if (to.isEmpty() || !StateRow.write(db, clock, from.get(), to.get())) return false;
            if (to.get() instanceof ProductState.Withdrawn) events.publishEvent(new ProductWithdrawn(product));
            return true;
        });
    }

    private Written written(java.util.function.Supplier<Written> writing) {
        try {
            return transaction.execute(_ -> writing.get());
        } catch (TextWriting.Taken taken) {
            return new Written.SkuTaken(taken.sku());
        } catch (TextWriting.Moved moved) {
            return new Written.ChoicesMustStay();
        } catch (DuplicateKeyException raced) {
            throw new IllegalStateException("Somebody wrote the same product at this moment; write it again", raced);
        }
    }

    private interface Steps {
        Optional<? extends ProductState> from(ProductState state);
    }
}
