package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.cart.CartChange;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.catalog.Approval;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.Moderation;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.ProductOption;
import org.mukhtalif.store.catalog.ProductText;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.catalog.Written;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.NewOffer;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Selling_only_what_is_shown {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Checkout checkout;

    @Autowired
    Quotes quotes;

    @Autowired
    Carts carts;

    @Autowired
    Offers offers;

    @Autowired
    Workbench workbench;

    @Autowired
    Moderation moderation;

    private MerchantId nakhil;
    private CategoryId shelf;

    @BeforeEach
    void al_nakhil_has_a_shelf() {
        nakhil = goods.merchant();
        shelf = goods.section();
    }

    @Test
    void what_nobody_approved_goes_into_no_cart() {
        var draft = goods.draft(nakhil, shelf, "تمر لم يره أحد", "Dates nobody saw");
        var offer = goods.offer(draft, nakhil, 1_000, 9);

        assertThat(carts.add(Optional.empty(), offer, new AskedQuantity(1)))
                .isEqualTo(new CartChange.Refused("cart.no-such-offer"));
        assertThat(carts.hold(Optional.empty(), offer, new AskedQuantity(1)))
                .isEqualTo(new CartChange.Refused("cart.no-such-offer"));
    }

    @Test
    void what_was_withdrawn_is_gone_from_the_cart_and_cannot_be_placed() {
        var dates = goods.product(nakhil, shelf, "تمر", "Dates");
        var offer = goods.offer(dates, nakhil, 1_000, 9);
        var cart = shopping.cart(Map.of(offer, 2, goods.anOffer(500, 9), 1));
        var placement = shopping.placement(cart);
        assertThat(workbench.withdraw(nakhil, dates.id())).isTrue();

        var quote = quotes.of(cart, Map.of(), "riyadh");
        assertThat(quote.problems()).containsExactly(new QuoteProblem.TooFew(offer, 0));
        assertThat(quote.parts()).hasSize(1);
        assertThat(quote.isOrderable()).isFalse();
        assertThat(checkout.place(placement)).isEqualTo(new PlacementResult.SoldOut(offer, 0));
        assertThat(checkout.place(shopping.placement(cart))).isEqualTo(new PlacementResult.SoldOut(offer, 0));
        assertThat(stock(offer)).isEqualTo(9);

        workbench.submit(nakhil, dates.id());
        approve(dates.id());
        assertThat(checkout.place(shopping.placement(cart))).isInstanceOf(PlacementResult.Placed.class);
        assertThat(stock(offer)).isEqualTo(7);
    }

    @Test
    void a_variant_that_was_given_up_is_gone_although_pieces_are_left() {
        var written = (Written.Done) workbench.add(nakhil, "abaya-" + nakhil, abaya("RED", "BLUE"));
        var product = written.product().id();
        workbench.submit(nakhil, product);
        approve(product);
        var red = offer(product, written, "RED");
        var blue = offer(product, written, "BLUE");
        var cart = shopping.cart(Map.of(red, 1, blue, 1));
        workbench.revise(nakhil, product, abaya("BLUE"));

        assertThat(quotes.of(cart, Map.of(), "riyadh").problems()).containsExactly(new QuoteProblem.TooFew(red, 0));
        assertThat(checkout.place(shopping.placement(cart))).isEqualTo(new PlacementResult.SoldOut(red, 0));
        assertThat(carts.add(Optional.of(cart), red, new AskedQuantity(1))).isInstanceOf(CartChange.Refused.class);
        assertThat(stock(red)).isEqualTo(5);
    }

    private void approve(ProductId product) {
        var read = moderation.find(product).orElseThrow();
        assertThat(moderation.approve(product, read.past().revision())).isEqualTo(Approval.DONE);
    }

    private OfferId offer(ProductId product, Written.Done written, String colour) {
        var variant = written.product().variants().get(new Sku(colour + nakhil));
        return offers.make(new NewOffer(product, variant, nakhil, Asking.regular(Money.halalas(9_000)), 5));
    }

    private ProductText abaya(String... colours) {
        var values = List.of(new Bilingual("أحمر", "RED"), new Bilingual("أزرق", "BLUE"));
        return new ProductText(
                shelf,
                Optional.empty(),
                new Bilingual("عباءة", "Abaya"),
                new Bilingual("عباءة من الكريب", "An abaya of crepe"),
                List.of(),
                List.of(new ProductOption(new Bilingual("اللون", "Colour"), values)),
                java.util.Arrays.stream(colours)
                        .map(colour -> new ProductText.VariantText(
                                new Sku(colour + nakhil),
                                Optional.empty(),
                                List.of(colour.equals("RED") ? 0 : 1),
                                Optional.empty()))
                        .toList(),
                List.of(),
                true);
    }

    private int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }
}
