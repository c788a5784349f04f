package org.mukhtalif.store.cart;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one cart of an account: what a browser gathered before it signed in joins it, and every browser that signed in
/// opens it.
@Component
public class AccountCarts implements PersonalDataHolder {

    private final JdbcClient db;
    private final Carts carts;
    private final Offers offers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountCarts(JdbcClient db, Carts carts, Offers offers, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.carts = carts;
        this.offers = offers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Joins the cart of a browser to the account's. Quantities are added up, as far as there are pieces; nothing is
    /// taken away from either. Joining again changes nothing.
    ///
    /// @param browsers the secret of the browser's cookie, if it has one
    public JoinedCart join(Optional<CartSecret> browsers, DataSubjectId holder) {
        return requireNonNull(transaction.execute(_ -> {
            var cart = lockedCartOf(holder);
            var secret = browsers.filter(known -> opensNoOther(known, cart)).orElseGet(CartSecret::random);
            var brought = broughtBy(secret);
            noteKey(secret, cart);
            return joined(secret, brought);
        }));
    }

    /// The browser signs out: its secret opens the account's cart no more.
    public void leave(CartSecret secret) {
        db.sql("""
                delete from cart.key
                 where secret_hash = :secret
                """).param("secret", secret.hash()).update();
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        if (!caseId.equals(CaseId.ACCOUNT)) return;
        db.sql("""
                with gone as (
                    delete from cart.account
                     where subject_id = :subject
                 returning cart_hash)
                delete from cart.cart
                 where secret_hash in (select cart_hash from gone)
                """).param("subject", subject.value()).update();
    }

    /// Two browsers that sign in at once wait for each other here.
    private byte[] lockedCartOf(DataSubjectId holder) {
        return db.sql("""
                insert into cart.account (subject_id, cart_hash)
                values (:subject, :fresh)
                    on conflict (subject_id) do update
                   set subject_id = excluded.subject_id
                returning cart_hash
                """)
                .param("subject", holder.value())
                .param("fresh", CartSecret.random().hash())
                .query(byte[].class)
                .single();
    }

    /// A secret that opens another account's cart stays out of it: somebody else used this browser.
    private boolean opensNoOther(CartSecret known, byte[] cart) {
        return db.sql("""
                select not exists (select 1
                                     from cart.key
                                    where secret_hash = :secret
                                      and cart_hash <> :cart)
                """)
                .param("secret", known.hash())
                .param("cart", cart)
                .query(Boolean.class)
                .single();
    }

    /// What the browser gathered, taken out of its own cart. An order that is placed from it at this moment is waited
    /// for.
    private Cart broughtBy(CartSecret secret) {
        var own = db.sql("""
                select secret_hash
                  from cart.cart
                 where secret_hash = :secret
                   for update
                """).param("secret", secret.hash()).query(byte[].class).optional();
        if (own.isEmpty()) return Cart.EMPTY;
        var brought = carts.find(secret);
        carts.drop(secret, brought);
        return brought;
    }

    private void noteKey(CartSecret secret, byte[] cart) {
        db.sql("""
                insert into cart.key (secret_hash, cart_hash, made_at)
                values (:secret, :cart, :at)
                    on conflict (secret_hash) do update
                   set made_at = excluded.made_at
                """)
                .param("secret", secret.hash())
                .param("cart", cart)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private JoinedCart joined(CartSecret secret, Cart brought) {
        var held = carts.find(secret);
        if (brought.isEmpty()) return new JoinedCart(secret, held.pieces(), JoinedCart.Telling.NOTHING);
        var before = held.lines().stream().collect(toMap(CartLine::offer, CartLine::quantity));
        var stock = stockOf(brought);
        boolean cut = false;
        for (var line : brought.lines()) {
            int there = before.getOrDefault(line.offer(), 0);
            int wanted = there + line.quantity();
            int possible =
                    Math.max(Math.max(there, line.quantity()), Math.min(stock.getOrDefault(line.offer(), 0), wanted));
            int kept = Math.min(possible, CartLine.MOST_PIECES);
            carts.bring(secret, line, kept);
            if (kept < wanted) cut = true;
        }
        if (held.coupon().isEmpty()) brought.coupon().ifPresent(code -> carts.useCoupon(secret, code));
        var telling =
                held.isEmpty() ? JoinedCart.Telling.NOTHING : cut ? JoinedCart.Telling.CUT : JoinedCart.Telling.JOINED;
        return new JoinedCart(secret, carts.find(secret).pieces(), telling);
    }

    private Map<OfferId, Integer> stockOf(Cart brought) {
        return offers.of(brought.lines().stream().map(CartLine::offer).toList()).values().stream()
                .collect(toMap(offer -> offer.id(), offer -> offer.stock()));
    }
}
