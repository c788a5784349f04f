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
    public List<DescribedProduct> waiting(int atMost) {
        return db.sql(DescribedRow.SELECT + """
                 where p.state = 'SUBMITTED' or p.unseen
                 order by p.state_at, p.id
                 limit :atMost
                """)
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

    /// Opens the page of a submitted product, or lets a changed one stand.
    ///
    /// @return whether it waited
    public boolean approve(ProductId product) {
        return step(product, state -> switch (state) {
            case ProductState.Submitted submitted -> Optional.of(submitted.approve(clock.instant()));
            case ProductState.Published published when published.unseen() -> Optional.of(published.approve());
            case ProductState.Published _, ProductState.Draft _, ProductState.Withdrawn _ -> Optional.empty();
        });
    }

    /// Gives it back to its merchant with a reason; a page that was open closes.
    public boolean sendBack(ProductId product, String reason) {
        return step(product, state -> switch (state) {
            case ProductState.Submitted submitted -> Optional.of(submitted.sendBack(reason));
            case ProductState.Published published ->
                Optional.of(published.withdraw(clock.instant(), Optional.of(reason)));
            case ProductState.Draft _, ProductState.Withdrawn _ -> Optional.empty();
        });
    }

    private boolean step(ProductId product, Steps steps) {
        return transaction.execute(_ -> {
            var from = find(product).map(DescribedProduct::state);
            var to = from.flatMap(steps::from);
            if (to.isEmpty() || !StateRow.write(db, clock, product, from.get(), to.get())) return false;
            if (to.get() instanceof ProductState.Published) events.publishEvent(new ProductPublished(product));
            if (to.get() instanceof ProductState.Withdrawn) events.publishEvent(new ProductWithdrawn(product));
            return true;
        });
    }

    private interface Steps {
        Optional<? extends ProductState> from(ProductState state);
    }
}
