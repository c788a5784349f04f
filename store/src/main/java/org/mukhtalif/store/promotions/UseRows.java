package org.mukhtalif.store.promotions;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables in which uses are counted. Their checks are why a coupon is never taken too often, whatever the program
/// does.
@Repository
class UseRows {

    private final JdbcClient db;

    UseRows(JdbcClient db) {
        this.db = db;
    }

    /// @return false if it is over, or taken as often as it may be
    boolean take(CouponId coupon, Instant at) {
        return db.sql("""
                update promotions.coupon
                   set uses = uses + 1
                 where id = :id
                   and (most_uses is null or uses < most_uses)
                   and ended_at is null
                   and starts_at <= :at
                   and (ends_at is null or ends_at > :at)
                """)
                        .param("id", coupon.value())
                        .param("at", CouponRows.utc(at))
                        .update()
                == 1;
    }

    boolean isOpen(CouponId coupon, Instant at) {
        return db.sql("""
                select ended_at is null and starts_at <= :at and (ends_at is null or ends_at > :at)
                  from promotions.coupon
                 where id = :id
                """)
                .param("id", coupon.value())
                .param("at", CouponRows.utc(at))
                .query(Boolean.class)
                .single();
    }

    void note(CouponId coupon, String order, Instant at) {
        db.sql("""
                insert into promotions.use (order_number, coupon_id, taken_at)
                values (:order, :coupon, :at)
                """)
                .param("order", order)
                .param("coupon", coupon.value())
                .param("at", CouponRows.utc(at))
                .update();
    }

    /// @return false if this person took it as often as one may
    boolean takeOf(CouponId coupon, byte[] mark, int most) {
        return db.sql("""
                insert into promotions.person as p (coupon_id, mark, uses, most)
                values (:coupon, :mark, 1, :most)
                    on conflict (coupon_id, mark) do update
                   set uses = p.uses + 1
                 where p.uses < p.most
                """)
                        .param("coupon", coupon.value())
                        .param("mark", mark)
                        .param("most", most)
                        .update()
                == 1;
    }

    void noteMark(String order, byte[] mark, DataSubjectId whose) {
        db.sql("insert into promotions.use_mark (order_number, mark, subject_id) values (:order, :mark, :whose)")
                .param("order", order)
                .param("mark", mark)
                .param("whose", whose.value())
                .update();
    }

    void giveBack(String order, Instant at) {
        int given = db.sql("""
                with given as (
                    update promotions.use
                       set given_back_at = :at
                     where order_number = :order
                       and given_back_at is null
                 returning coupon_id)
                update promotions.coupon
                   set uses = uses - 1
                 where id = (select coupon_id from given)
                """)
                .param("at", CouponRows.utc(at))
                .param("order", order)
                .update();
        if (given > 0) giveBack(order, marksOf(order));
    }

    /// Forgets a person by whom an order's coupon was taken; while it stays taken it counts for her no more.
    void forget(String order, DataSubjectId subject) {
        var holding = db.sql("""
                select u.given_back_at is null
                  from promotions.use u
                  join promotions.coupon c on c.id = u.coupon_id
                 where u.order_number = :order
                   for update
                """).param("order", order).query(Boolean.class).optional();
        var hers = marksOf(order, subject);
        if (holding.orElse(false)) giveBack(order, hers);
        db.sql("delete from promotions.use_mark where order_number = :order and mark = any(:marks)")
                .param("order", order)
                .param("marks", hers)
                .update();
    }

    /// @return false if it cannot be had any more; then nothing was taken
    boolean takeAgain(String order) {
        var there = db.sql("""
                select c.uses < coalesce(c.most_uses, c.uses + 1)
                       and not exists (select 1
                                         from promotions.use_mark m
                                         join promotions.person p on p.coupon_id = c.id and p.mark = m.mark
                                        where m.order_number = u.order_number
                                          and p.uses >= p.most)
                  from promotions.use u
                  join promotions.coupon c on c.id = u.coupon_id
                 where u.order_number = :order
                   and u.given_back_at is not null
                   for update
                """).param("order", order).query(Boolean.class).optional();
        if (!there.orElse(false)) return there.isEmpty();
        db.sql("""
                with again as (
                    update promotions.use
                       set given_back_at = null
                     where order_number = :order
                 returning coupon_id),
                counted as (
                    update promotions.coupon
                       set uses = uses + 1
                     where id = (select coupon_id from again)
                 returning id, most_each)
                insert into promotions.person as p (coupon_id, mark, uses, most)
                select c.id, m.mark, 1, c.most_each
                  from counted c, promotions.use_mark m
                 where m.order_number = :order
                    on conflict (coupon_id, mark) do update
                   set uses = p.uses + 1
                """).param("order", order).update();
        return true;
    }

    /// Orders by which this person is still counted.
    List<String> ordersOf(DataSubjectId subject) {
        return db.sql("select distinct m.order_number from promotions.use_mark m where m.subject_id = :subject")
                .param("subject", subject.value())
                .query((row, _) -> row.getString("order_number"))
                .list();
    }

    private byte[][] marksOf(String order) {
        return db.sql("select m.mark from promotions.use_mark m where m.order_number = :order")
                .param("order", order)
                .query((row, _) -> row.getBytes("mark"))
                .list()
                .toArray(byte[][]::new);
    }

    /// Marks from before it was noted whose they are go with whoever is erased first.
    private byte[][] marksOf(String order, DataSubjectId subject) {
        return db.sql("""
                select m.mark
                  from promotions.use_mark m
                 where m.order_number = :order
                   and coalesce(m.subject_id, :subject) = :subject
                """)
                .param("order", order)
                .param("subject", subject.value())
                .query((row, _) -> row.getBytes("mark"))
                .list()
                .toArray(byte[][]::new);
    }

    /// A person who holds no use is not known any more.
    private void giveBack(String order, byte[][] marks) {
        db.sql("""
                update promotions.person p
                   set uses = p.uses - 1
                  from promotions.use u
                 where u.order_number = :order
                   and p.coupon_id = u.coupon_id
                   and p.mark = any(:marks)
                """).param("order", order).param("marks", marks).update();
        db.sql("""
                delete from promotions.person p
                 using promotions.use u
                 where u.order_number = :order
                   and p.coupon_id = u.coupon_id
                   and p.mark = any(:marks)
                   and p.uses = 0
                """).param("order", order).param("marks", marks).update();
    }
}
