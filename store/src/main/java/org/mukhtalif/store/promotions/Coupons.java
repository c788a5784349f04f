package org.mukhtalif.store.promotions;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All coupons.
@Repository
public class Coupons {

    static final String WHOLE = """
            select c.id, c.code, c.benefit, c.share_points, c.amount_minor, c.by_store_points, c.merchant_id,
                   c.category_id, c.minimum_minor, c.currency, c.starts_at, c.ends_at, c.ended_at, c.most_uses,
                   c.most_each, c.uses
              from promotions.coupon c
            """;

    private final JdbcClient db;
    private final Clock clock;

    Coupons(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Coupon> find(CouponCode code) {
        return db.sql(WHOLE + " where c.code = :code")
                .param("code", code.value())
                .query(CouponRows::toCoupon)
                .optional();
    }

    /// The newest, those that are over among them.
    ///
    /// @param before the coupon with which the page before ended
    public List<Coupon> newest(Optional<CouponId> before, int most) {
        return db.sql(WHOLE + """
                 where c.id < :before
                 order by c.id desc
                 limit :most
                """)
                .param("before", before.map(CouponId::value).orElse(Long.MAX_VALUE))
                .param("most", most)
                .query(CouponRows::toCoupon)
                .list();
    }

    /// Makes a coupon.
    ///
    /// @return false if another has or had its code
    public boolean add(NewCoupon coupon) {
        var terms = coupon.terms();
        var columns = CouponRows.columns(coupon.benefit());
        return db.sql("""
                insert into promotions.coupon
                       (code, benefit, share_points, amount_minor, by_store_points, merchant_id, category_id,
                        minimum_minor, currency, starts_at, ends_at, most_uses, most_each, uses, made_at)
                values (:code, :benefit, :share, :amount, :byStore, :merchant, :category, :minimum, :currency, :from,
                        :until, :mostUses, :mostEach, 0, :at)
                    on conflict (code) do nothing
                """)
                        .param("code", coupon.code().value())
                        .param("benefit", columns.benefit())
                        .param("share", columns.share())
                        .param("amount", columns.amount())
                        .param("byStore", coupon.byStore().basisPoints())
                        .param(
                                "merchant",
                                terms.merchant().map(MerchantId::value).orElse(null))
                        .param("category", terms.category().orElse(null))
                        .param("minimum", terms.minimum().minorUnits())
                        .param("currency", Money.SAR.getCurrencyCode())
                        .param("from", CouponRows.utc(terms.from()))
                        .param("until", terms.until().map(CouponRows::utc).orElse(null))
                        .param("mostUses", terms.mostUses().orElse(null))
                        .param("mostEach", terms.mostEach().orElse(null))
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /// Nobody can take it from now on; what was ordered with it stays as agreed.
    public void end(CouponId id) {
        db.sql("""
                update promotions.coupon
                   set ended_at = :at
                 where id = :id
                   and ended_at is null
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }
}
