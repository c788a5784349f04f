package org.mukhtalif.store.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// The store's look at products before their pages open, and after an open one was changed.
@Repository
public class Moderation {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moderation(JdbcClient db, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// What waits, the longest wait first.
    ///
    /// @param after the product with which the page before ended
    public List<DescribedProduct> waiting(Optional<ProductId> after, int atMost) {
        return db.sql(DescribedRow.SELECT + """
                 where (p.state = 'SUBMITTED' or p.unseen)
                   and (:after = 0
                        or (p.state_at, p.id) > (select a.state_at, a.id from catalog.product a where a.id = :after))
                 order by p.state_at, p.id
                 limit :atMost
                """)
                .param("after", after.map(ProductId::value).orElse(0L))
                .param("atMost", atMost)
                .query(DescribedRow::toProduct)
                .list();
    }

    public Optional<DescribedProduct> find(ProductId product) {
        return db.sql(DescribedRow.SELECT + " where p.id = :id")
                .param("id", product.value())
                .query(DescribedRow::toProduct)
                .optional();
    }

    /// Opens the page of a submitted product, or lets a changed one stand: as it was read, and not as it was written
    /// since.
    ///
    /// @param revision of [DescribedProduct.Past] that was read
    public Approval approve(ProductId product, int revision) {
        return transaction.execute(_ -> {
            var from = find(product);
            var to = from.map(DescribedProduct::state).flatMap(this::approved);
            if (to.isEmpty()) return Approval.NOT_WAITING;
            if (from.get().past().revision() != revision || !take(from.get(), to.get())) return Approval.REWRITTEN;
            return Approval.DONE;
        });
    }

    private Optional<ProductState> approved(ProductState state) {
        return switch (state) {
            case ProductState.Submitted submitted -> Optional.of(submitted.approve(clock.instant()));
            case ProductState.Published published when published.unseen() -> Optional.of(published.approve());
            case ProductState.Published _, ProductState.Draft _, ProductState.Withdrawn _ -> Optional.empty();
        };
    }

    /// Gives it back to its merchant with a reason; a page that was open closes.
    public boolean sendBack(ProductId product, String reason) {
        return transaction.execute(_ -> {
            var from = find(product);
            var to = from.map(DescribedProduct::state).flatMap(state -> returned(state, reason));
            return to.isPresent() && take(from.get(), to.get());
        });
    }

    private Optional<ProductState> returned(ProductState state, String reason) {
        return switch (state) {
            case ProductState.Submitted submitted -> Optional.of(submitted.sendBack(reason));
            case ProductState.Published published ->
                Optional.of(published.withdraw(clock.instant(), Optional.of(reason)));
            case ProductState.Draft _, ProductState.Withdrawn _ -> Optional.empty();
        };
    }

    private boolean take(DescribedProduct from, ProductState to) {
        if (!StateRow.write(db, clock, from, to)) return false;
        if (to instanceof ProductState.Published) events.publishEvent(new ProductPublished(from.id()));
        if (to instanceof ProductState.Withdrawn) events.publishEvent(new ProductWithdrawn(from.id()));
        return true;
    }
}
