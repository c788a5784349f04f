package org.mukhtalif.store.cart;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Buyables;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.OfferId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All carts.
@Repository
public class Carts {

    static final Duration IDLE_LIFE = Duration.ofDays(30);
    private static final Duration KEY_LIFE = Duration.ofDays(180);
    static final int MOST_LINES = 60;

    private final JdbcClient db;
    private final Buyables buyables;
    private final Clock clock;

    Carts(JdbcClient db, Buyables buyables, Clock clock) {
        this.db = db;
        this.buyables = buyables;
        this.clock = clock;
    }

    /// The cart under this secret; empty if there is none (any more).
    public Cart find(CartSecret secret) {
        return db.sql("""
                select c.version, c.coupon, l.offer_id, l.quantity, l.seen_unit_price_minor, l.currency
                  from cart.cart c
                  join cart.line l on l.secret_hash = c.secret_hash
                 where c.secret_hash = (select coalesce((select k.cart_hash
                                                           from cart.key k
                                                          where k.secret_hash = :secret), :secret))
                 order by l.added_at, l.offer_id
                """).param("secret", secret.hash()).query(CartRows::toCart);
    }

    /// Puts pieces of an offer into the cart, beside those that are there. Without a secret, or under one that no
    /// table knows, a new cart begins. Two statements ask for the price and whether it is
    /// sold, one writes.
    public CartChange add(Optional<CartSecret> known, OfferId id, AskedQuantity asked) {
        return put(known, id, asked, true);
    }

    /// Lets the cart hold exactly so many pieces of an offer, whether it held some or none: sending it again changes
    /// nothing.
    public CartChange hold(Optional<CartSecret> known, OfferId id, AskedQuantity asked) {
        return put(known, id, asked, false);
    }

    private CartChange put(Optional<CartSecret> known, OfferId id, AskedQuantity asked, boolean beside) {
        var refusal = asked.refusal();
        if (refusal.isPresent()) return new CartChange.Refused(refusal.get());
        var offer = buyables.find(id);
        if (offer.isEmpty()) return new CartChange.Refused("cart.no-such-offer");
        var secret = known.orElseGet(CartSecret::random);
        return put(secret, offer.get(), (int) asked.pieces(), beside)
                .<CartChange>map(pieces -> new CartChange.Kept(secret, pieces))
                .orElseGet(() -> new CartChange.Refused("cart.full"));
    }

    /// Sets how many pieces of an offer the cart holds.
    public CartChange change(CartSecret secret, OfferId id, AskedQuantity asked) {
        var refusal = asked.refusal();
        if (refusal.isPresent()) return new CartChange.Refused(refusal.get());
        int changed = db.sql("""
                with changed as (
                    update cart.line
                       set quantity = :quantity
                     where secret_hash = (select coalesce((select k.cart_hash
                                                             from cart.key k
                                                            where k.secret_hash = :secret), :secret))
                       and offer_id = :offer
                 returning secret_hash)
                update cart.cart
                   set version = version + 1, touched_at = :at
                 where secret_hash = (select secret_hash from changed)
                """)
                .param("quantity", (int) asked.pieces())
                .param("secret", secret.hash())
                .param("offer", id.value())
                .param("at", now())
                .update();
        return changed == 0
                ? new CartChange.Refused("cart.no-such-offer")
                : new CartChange.Kept(secret, find(secret).pieces());
    }

    /// Takes an offer out of the cart; nothing happens if it is not in it.
    public CartChange remove(CartSecret secret, OfferId id) {
        db.sql("""
                with removed as (
                    delete from cart.line
                     where secret_hash = (select coalesce((select k.cart_hash
                                                             from cart.key k
                                                            where k.secret_hash = :secret), :secret))
                       and offer_id = :offer
                 returning secret_hash)
                update cart.cart
                   set version = version + 1, touched_at = :at
                 where secret_hash = (select secret_hash from removed)
                """)
                .param("secret", secret.hash())
                .param("offer", id.value())
                .param("at", now())
                .update();
        return new CartChange.Kept(secret, find(secret).pieces());
    }

    /// Lets the cart have this coupon, in place of another.
    public void useCoupon(CartSecret secret, String code) {
        keepCoupon(secret, code);
    }

    /// Lets the cart have no coupon.
    public void dropCoupon(CartSecret secret) {
        keepCoupon(secret, null);
    }

    private void keepCoupon(CartSecret secret, @Nullable String code) {
        db.sql("""
                update cart.cart
                   set coupon = :code, version = version + 1, touched_at = :at
                 where secret_hash = (select coalesce((select k.cart_hash
                                                         from cart.key k
                                                        where k.secret_hash = :secret), :secret))
                   and coupon is distinct from :code
                """)
                .param("code", code, Types.VARCHAR)
                .param("secret", secret.hash())
                .param("at", now())
                .update();
    }

    /// Drops the cart if it is still the one that was read, inside the caller's transaction.
    ///
    /// @return false if it was changed or dropped by somebody else since
    public boolean drop(CartSecret secret, Cart asRead) {
        return db.sql("""
                delete from cart.cart
                 where secret_hash = (select coalesce((select k.cart_hash
                                                         from cart.key k
                                                        where k.secret_hash = :secret), :secret))
                   and version = :version
                """)
                        .param("secret", secret.hash())
                        .param("version", asRead.version())
                        .update()
                == 1;
    }

    /// Drops what nobody touched for thirty days, and the keys of browsers that have not signed in for half a year.
    ///
    /// @return how many carts were dropped
    public int sweep() {
        db.sql("""
                delete from cart.key
                 where made_at < :limit
                """).param("limit", now().minus(KEY_LIFE)).update();
        return db.sql("""
                delete from cart.cart
                 where touched_at < :limit
                """).param("limit", now().minus(IDLE_LIFE)).update();
    }

    /// Lets the cart hold so many pieces of a line that came from another cart, at the price that was seen there, even
    /// if that makes more lines than one cart begins with.
    void bring(CartSecret secret, CartLine line, int quantity) {
        put(secret, line.offer(), line.seenUnitPrice(), quantity, false, Integer.MAX_VALUE);
    }

    private Optional<Integer> put(CartSecret secret, Offer offer, int quantity, boolean beside) {
        return put(secret, offer.id(), offer.price(), quantity, beside, MOST_LINES);
    }

    /// The count of the other lines is read as it was before the statement, hence the new quantity is added to it.
    ///
    /// @param beside whether the pieces are added to those that are there
    private Optional<Integer> put(
            CartSecret secret, OfferId offer, Money price, int quantity, boolean beside, int most) {
        return db.sql("""
                with opened as (
                    select coalesce((select k.cart_hash
                                       from cart.key k
                                      where k.secret_hash = :secret), :secret) as hash),
                other as (
                    select count(*) as lines, coalesce(sum(quantity), 0) as pieces
                      from cart.line
                     where secret_hash = (select hash from opened)
                       and offer_id <> :offer),
                kept as (
                    insert into cart.cart (secret_hash, version, touched_at)
                    select opened.hash, 1, :at from opened, other where other.lines < :most
                        on conflict (secret_hash) do update
                       set version = cart.version + 1, touched_at = excluded.touched_at
                 returning secret_hash)
                insert into cart.line as line
                       (secret_hash, offer_id, quantity, seen_unit_price_minor, currency, added_at)
                select secret_hash, :offer, :quantity, :price, :currency, :at from kept
                    on conflict (secret_hash, offer_id) do update
                   set quantity = case when :beside
                                       then least(line.quantity + excluded.quantity, 99)
                                       else excluded.quantity end,
                       seen_unit_price_minor = excluded.seen_unit_price_minor,
                       currency = excluded.currency
                returning line.quantity + (select pieces from other)
                """)
                .param("secret", secret.hash())
                .param("offer", offer.value())
                .param("at", now())
                .param("most", most)
                .param("quantity", quantity)
                .param("beside", beside)
                .param("price", price.minorUnits())
                .param("currency", price.currency().getCurrencyCode())
                .query(Integer.class)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
