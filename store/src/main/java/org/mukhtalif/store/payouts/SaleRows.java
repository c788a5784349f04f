package org.mukhtalif.store.payouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sales and their lines. A sale is locked before anything moves for it.
@Repository
class SaleRows {

    private final JdbcClient db;

    SaleRows(JdbcClient db) {
        this.db = db;
    }

    /// @param isReleased whether its money is the merchant's to have
    record Standing(boolean isReleased, boolean isCash, boolean isRemitted) {}

    /// @return false if it was written before
    boolean insert(Sale sale) {
        boolean isNew = db.sql("""
                insert into payouts.sale (order_number, merchant_id, method, is_cash, delivered_at, release_from,
                                          gross_minor, currency)
                values (:order, :merchant, :method, :cash, :delivered, :release, :gross, :currency)
                    on conflict (order_number, merchant_id) do nothing
                """)
                        .param("order", sale.order().value())
                        .param("merchant", sale.merchant().value())
                        .param("method", sale.method())
                        .param("cash", sale.isCash())
                        .param("delivered", utc(sale.deliveredAt()))
                        .param("release", utc(sale.releaseFrom()))
                        .param("gross", sale.gross().minorUnits())
                        .param("currency", sale.gross().currency().getCurrencyCode())
                        .update()
                == 1;
        if (isNew) sale.lines().forEach(line -> insert(sale, line));
        return isNew;
    }

    /// Keeps everybody else from this sale until the transaction ends; nothing if nothing was handed over yet.
    Optional<Standing> lock(OrderNumber order, MerchantId merchant) {
        return db.sql("""
                select released_at is not null as released, is_cash, remitted_at is not null as remitted
                  from payouts.sale
                 where order_number = :order
                   and merchant_id = :merchant
                   for update
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .query((row, index) ->
                        new Standing(row.getBoolean("released"), row.getBoolean("is_cash"), row.getBoolean("remitted")))
                .optional();
    }

    Optional<SaleLine> line(OrderNumber order, MerchantId merchant, int source) {
        return db.sql("""
                select source, gross_minor, sales_vat_minor, funded_minor, share_points, commission_minor,
                       commission_vat_minor, refunded_minor, funded_back_minor
                  from payouts.sale_line
                 where order_number = :order
                   and merchant_id = :merchant
                   and source = :source
                """)
                .param("order", order.value())
                .param("merchant", merchant.value())
                .param("source", source)
                .query(SaleRows::toLine)
                .optional();
    }

    void refunded(OrderNumber order, MerchantId merchant, SaleLine step) {
        db.sql("""
                update payouts.sale_line
                   set refunded_minor = refunded_minor + :more, funded_back_minor = funded_back_minor + :funded
                 where order_number = :order
                   and merchant_id = :merchant
                   and source = :source
                """)
                .param("more", step.gross().minorUnits())
                .param("funded", step.funded().minorUnits())
                .param("order", order.value())
                .param("merchant", merchant.value())
                .param("source", step.source())
                .update();
    }

    /// @return false if that was known
    boolean remitted(OrderNumber order, MerchantId merchant, Instant at) {
        return db.sql("""
                update payouts.sale
                   set remitted_at = :at
                 where order_number = :order
                   and merchant_id = :merchant
                   and is_cash
                   and remitted_at is null
                """)
                        .param("at", utc(at))
                        .param("order", order.value())
                        .param("merchant", merchant.value())
                        .update()
                == 1;
    }

    /// Takes the sales whose time has come, for this caller alone, and marks them as released.
    List<Released> release(Instant now, int most) {
        return db.sql("""
                update payouts.sale s
                   set released_at = :now
                 where (s.order_number, s.merchant_id) in (
                       select d.order_number, d.merchant_id
                         from payouts.sale d
                        where d.released_at is null
                          and d.release_from <= :now
                          and (not d.is_cash or d.remitted_at is not null)
                        order by d.release_from
                        limit :most
                          for update skip locked)
                returning s.order_number, s.merchant_id
                """)
                .param("now", utc(now))
                .param("most", most)
                .query((row, index) -> new Released(
                        new OrderNumber(row.getString("order_number")), new MerchantId(row.getLong("merchant_id"))))
                .list();
    }

    record Released(OrderNumber order, MerchantId merchant) {}

    /// Cash that a courier has not handed over yet, the oldest first.
    List<AwaitedCash> awaitedCash(Optional<CashPlace> after, int most) {
        return db.sql("""
                select s.order_number, s.merchant_id, s.delivered_at, o.awaited_minor
                  from (select c.order_number, c.merchant_id, c.delivered_at, true as is_sale
                          from payouts.sale c
                         where c.is_cash
                           and c.remitted_at is null
                         union all
                        select e.order_number, e.merchant_id, e.since, false
                          from payouts.early_cash e
                         where e.ended_at is null) s
                 cross join lateral (
                       select coalesce(sum(case e.debit when 'CARRIER' then e.amount_minor else -e.amount_minor end), 0)
                              as awaited_minor
                         from payouts.posting p
                         join payouts.entry e on e.posting_id = p.id
                        where p.order_number = s.order_number
                          and p.merchant_id = s.merchant_id
                          and 'CARRIER' in (e.debit, e.credit)) o
                 where (s.delivered_at, s.order_number, s.merchant_id) > (:at, :order, :merchant)
                   and (s.is_sale or o.awaited_minor > 0)
                 order by s.delivered_at, s.order_number, s.merchant_id
                 limit :most
                """)
                .param("at", utc(after.map(CashPlace::deliveredAt).orElse(Instant.EPOCH)))
                .param("order", after.map(place -> place.order().value()).orElse(""))
                .param("merchant", after.map(place -> place.merchant().value()).orElse(0L))
                .param("most", most)
                .query((row, index) -> new AwaitedCash(
                        new OrderNumber(row.getString("order_number")),
                        new MerchantId(row.getLong("merchant_id")),
                        row.getObject("delivered_at", OffsetDateTime.class).toInstant(),
                        Money.halalas(row.getLong("awaited_minor"))))
                .list();
    }

    private void insert(Sale sale, SaleLine line) {
        db.sql("""
                insert into payouts.sale_line (order_number, merchant_id, source, gross_minor, sales_vat_minor,
                                               funded_minor, share_points, commission_minor, commission_vat_minor,
                                               refunded_minor, funded_back_minor)
                values (:order, :merchant, :source, :gross, :salesVat, :funded, :share, :commission, :commissionVat,
                        0, 0)
                """)
                .param("order", sale.order().value())
                .param("merchant", sale.merchant().value())
                .param("source", line.source())
                .param("gross", line.gross().minorUnits())
                .param("salesVat", line.salesVat().minorUnits())
                .param("funded", line.funded().minorUnits())
                .param("share", line.share().basisPoints())
                .param("commission", line.commission().minorUnits())
                .param("commissionVat", line.commissionVat().minorUnits())
                .update();
    }

    private static SaleLine toLine(ResultSet row, int index) throws SQLException {
        return new SaleLine(
                row.getInt("source"),
                Money.halalas(row.getLong("gross_minor")),
                Money.halalas(row.getLong("sales_vat_minor")),
                Money.halalas(row.getLong("funded_minor")),
                new Percentage(row.getInt("share_points")),
                Money.halalas(row.getLong("commission_minor")),
                Money.halalas(row.getLong("commission_vat_minor")),
                Money.halalas(row.getLong("refunded_minor")),
                Money.halalas(row.getLong("funded_back_minor")));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
