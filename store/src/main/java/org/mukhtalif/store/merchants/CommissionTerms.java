package org.mukhtalif.store.merchants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.mukhtalif.store.money.Percentage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What share of a price the store keeps for its service: agreed with a merchant, for one category or for all, from a
/// day on. Terms are added, never changed, so an old sale keeps its share.
@Repository
public class CommissionTerms {

    private final JdbcClient db;

    CommissionTerms(JdbcClient db) {
        this.db = db;
    }

    /// The share that holds on a day for goods that stand in these categories: the merchant's own term goes before the
    /// store's general one, a category's before one for all goods, the newest first. Nothing agreed, no commission.
    public Percentage on(LocalDate day, MerchantId merchant, Collection<Long> categories) {
        return db.sql("""
                select basis_points
                  from merchants.commission_term
                 where from_day <= :day
                   and (merchant_id = :merchant or merchant_id is null)
                   and (category_id = any(:categories) or category_id is null)
                 order by merchant_id is null, category_id is null, from_day desc
                 limit 1
                """)
                .param("day", day)
                .param("merchant", merchant.value())
                .param("categories", categories.toArray(Long[]::new))
                .query(Integer.class)
                .optional()
                .map(Percentage::new)
                .orElseGet(() -> new Percentage(0));
    }

    /// @param merchant nothing: for every merchant without a term of its own
    /// @param category nothing: for all goods
    public void agree(Optional<MerchantId> merchant, Optional<Long> category, LocalDate from, Percentage share) {
        db.sql("""
                insert into merchants.commission_term (merchant_id, category_id, from_day, basis_points)
                values (:merchant, :category, :from, :points)
                """)
                .param("merchant", merchant.map(MerchantId::value).orElse(null))
                .param("category", category.orElse(null))
                .param("from", from)
                .param("points", share.basisPoints())
                .update();
    }
}
