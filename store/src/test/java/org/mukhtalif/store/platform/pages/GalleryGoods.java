package org.mukhtalif.store.platform.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.ProductCard;
import org.mukhtalif.store.ui.Words;

/// Goods for the gallery's shelf.
final class GalleryGoods {

    private GalleryGoods() {}

    static List<ProductCard> cards(Words words) {
        return List.of(
                card(
                        "honey-pot",
                        "saffron",
                        words.choose("مناحل الباحة", "Baha Apiaries"),
                        words.choose("عسل سدر جبلي، 500 غرام", "Mountain sidr honey, 500 g"),
                        18500,
                        22000L,
                        false),
                card(
                        "hot-coffee",
                        "sand",
                        words.choose("محمصة جازان", "Jazan Roastery"),
                        words.choose("بن خولاني محمّص فاتح، 250 غرام", "Khawlani coffee, light roast, 250 g"),
                        6200,
                        null,
                        false),
                card(
                        "teapot",
                        "palm",
                        words.choose("بيت المطبخ", "Kitchen House"),
                        words.choose("إبريق شاي خزفي بغطاء، 1.2 لتر", "Ceramic teapot with lid, 1.2 l"),
                        14900,
                        null,
                        true),
                card(
                        "headphones",
                        "sky",
                        words.choose("تقنية الرياض", "Riyadh Tech"),
                        words.choose("سماعة لاسلكية بعزل للضوضاء", "Wireless noise-cancelling headphones"),
                        139900,
                        145900L,
                        false),
                card(
                        "handbag",
                        "plum",
                        words.choose("دار سدرة", "Dar Sidra"),
                        words.choose("حقيبة جلد طبيعي بلونين", "Two-tone leather handbag"),
                        54000,
                        null,
                        false));
    }

    private static ProductCard card(
            String picture,
            String tile,
            String merchant,
            String title,
            long price,
            @Nullable Long old,
            boolean soldOut) {
        return new ProductCard(
                "/products/x",
                picture,
                tile,
                merchant,
                title,
                false,
                Money.halalas(price),
                old == null ? null : Money.halalas(old),
                old == null ? null : (int) (100 - price * 100 / old),
                soldOut,
                7);
    }
}
