package org.mukhtalif.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.mukhtalif.store.catalog.AddedProduct;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.NewCategory;
import org.mukhtalif.store.catalog.NewProduct;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.MerchantProfile;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.merchants.RegisteredAddress;
import org.mukhtalif.store.merchants.RegisteredAddresses;
import org.mukhtalif.store.merchants.ShippingTerms;
import org.mukhtalif.store.merchants.VatHistory;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.NewOffer;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Goods for tests: each call makes rows of its own, so that tests sharing one store do not meet. Inject it into a
/// [StoreTest].
@Component
public class Goods {

    private static final AtomicLong NEXT = new AtomicLong(1);

    private final Merchants merchants;
    private final Categories categories;
    private final Products products;
    private final Offers offers;
    private final Clock clock;

    @Autowired
    private VatHistory vat;

    @Autowired
    private RegisteredAddresses addresses;

    Goods(Merchants merchants, Categories categories, Products products, Offers offers, Clock clock) {
        this.merchants = merchants;
        this.categories = categories;
        this.products = products;
        this.offers = offers;
        this.clock = clock;
    }

    /// A new merchant: parcels cost 18 riyals, 35 fast, nothing from 200 riyals on.
    public MerchantId merchant() {
        long n = NEXT.getAndIncrement();
        var terms = new ShippingTerms(
                Money.halalas(1_800),
                Money.halalas(3_500),
                Optional.of(Money.halalas(20_000)),
                new DeliveryDays(2, 4),
                new DeliveryDays(1, 1));
        return merchants.register(new MerchantProfile(
                "merchant-" + n,
                new Bilingual("متجر رقم " + n, "Shop number " + n),
                new Slug("متجر-" + n, "shop-" + n),
                new Bilingual("نبيع للتجربة", "We sell for a test"),
                new Bilingual("الرياض", "Riyadh"),
                "%010d".formatted(n),
                Optional.empty(),
                "م",
                "sand",
                1,
                terms));
    }

    /// The merchant is registered for VAT from long ago, at an address.
    public void registeredForVat(MerchantId merchant, String vatNumber) {
        vat.registered(merchant, LocalDate.of(2020, 7, 1), vatNumber);
        addresses.moved(merchant, new RegisteredAddress("شارع التمر", "1234", "حي النخيل", "الرياض", "12345"));
    }

    /// A new category on the first level.
    public CategoryId section() {
        return category(Optional.empty());
    }

    /// A new category under one of the first level.
    public CategoryId category(CategoryId section) {
        return category(Optional.of(categories.find(section).orElseThrow().code()));
    }

    private CategoryId category(Optional<String> parent) {
        long n = NEXT.getAndIncrement();
        return categories.add(new NewCategory(
                "category-" + n,
                parent,
                1,
                new Bilingual("قسم " + n, "Shelf " + n),
                new Slug("قسم-" + n, "shelf-" + n),
                new Bilingual("للتجربة", "For a test"),
                "basket",
                "sky"));
    }

    /// A product with one variant and nothing to choose, published, without an offer.
    public AddedProduct product(MerchantId merchant, CategoryId category, String nameAr, String nameEn) {
        return product(merchant, category, nameAr, nameEn, 1, List.of());
    }

    /// A product with a description of its own.
    public AddedProduct described(
            String nameAr, String nameEn, String description, MerchantId merchant, CategoryId category) {
        return product(merchant, category, nameAr, nameEn, 1, List.of(), description);
    }

    public AddedProduct product(
            MerchantId merchant,
            CategoryId category,
            String nameAr,
            String nameEn,
            int popularity,
            List<Attribute> attributes) {
        return product(merchant, category, nameAr, nameEn, popularity, attributes, "وصف المنتج");
    }

    private AddedProduct product(
            MerchantId merchant,
            CategoryId category,
            String nameAr,
            String nameEn,
            int popularity,
            List<Attribute> attributes,
            String description) {
        return products.addPublished(
                        List.of(described(merchant, category, nameAr, nameEn, popularity, attributes, description)),
                        clock.instant())
                .getFirst();
    }

    /// A product with one variant that is not published yet.
    public AddedProduct draft(MerchantId merchant, CategoryId category, String nameAr, String nameEn) {
        return products.add(described(merchant, category, nameAr, nameEn, 1, List.of(), "وصف المنتج"));
    }

    private NewProduct described(
            MerchantId merchant,
            CategoryId category,
            String nameAr,
            String nameEn,
            int popularity,
            List<Attribute> attributes,
            String description) {
        long n = NEXT.getAndIncrement();
        return new NewProduct(
                "product-" + n,
                merchant,
                category,
                new Bilingual(nameAr, nameEn),
                new Slug("منتج-" + n, "product-" + n),
                new Bilingual(description, "What it is"),
                List.of("basket"),
                "sand",
                List.of(),
                List.of(new NewProduct.NewVariant(new Sku("TEST-" + n), List.of())),
                attributes,
                popularity,
                clock.instant().minus(Duration.ofMinutes(n)),
                true);
    }

    /// An offer of the product's only variant; search is not told.
    public OfferId offer(AddedProduct product, MerchantId merchant, long priceMinor, int stock) {
        return offer(product, merchant, Asking.regular(Money.halalas(priceMinor)), stock);
    }

    private OfferId offer(AddedProduct product, MerchantId merchant, Asking asking, int stock) {
        return offers.makeAll(List.of(new NewOffer(
                        product.id(), product.variants().values().iterator().next(), merchant, asking, stock)))
                .getFirst();
    }

    /// Something to buy: a new merchant, category, product and offer.
    public OfferId anOffer(long priceMinor, int stock) {
        return anOfferAsking(Asking.regular(Money.halalas(priceMinor)), stock);
    }

    /// The same, at a price that may be reduced.
    public OfferId anOfferAsking(Asking asking, int stock) {
        var merchant = merchant();
        return offer(product(merchant, section(), "تمر للتجربة", "Dates for a test"), merchant, asking, stock);
    }
}
