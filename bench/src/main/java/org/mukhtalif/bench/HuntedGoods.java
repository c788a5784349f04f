package org.mukhtalif.bench;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A merchant's goods: a new product with its pictures and prices, and a list of products.
final class HuntedGoods {

    private final Visitor visitor;
    private String product = "";

    HuntedGoods(Visitor visitor) {
        this.visitor = visitor;
    }

    void writesAProduct() throws IOException {
        for (var name : new String[] {"", "تمر برحي"})
            product = visitor.submit(visitor.open("/desk/products/new")
                            .form("/desk/products")
                            .with("name-ar", name)
                            .with("description-ar", "من آخر القطاف")
                            .choosing("category"))
                    .address()
                    .getPath()
                    .replaceFirst("(/desk/products/\\d+).*", "$1");
        visitor.submit(visitor.open(product).form(product).with("description-ar", "من أول القطاف"));
        for (var price : new String[] {"كثير", "32.50"}) {
            var form = visitor.open(product + "/variants").form("/variants");
            for (var field : form.fields("sku-")) {
                var number = field.substring("sku-".length());
                form.with("sold-" + number, "yes")
                        .with(field, "BARHI-" + number)
                        .with("price-" + number, price)
                        .with("stock-" + number, "12");
            }
            visitor.submit(form);
        }
        visitor.open(product + "/prices");
        countsTheShelf();
        hangsPictures();
        visitor.submit(visitor.open(product).form("/submission"));
    }

    private void countsTheShelf() {
        var stock = product + "/stock";
        for (var counted : new String[] {"many", "11"})
            visitor.submit(
                    visitor.open(stock).formLike(stock).with("counted", counted).with("reason", "lost"));
    }

    private void hangsPictures() throws IOException {
        var pictures = product + "/pictures";
        for (var content :
                new byte[][] {{'n', 'o', 'n', 'e'}, Picture.painted(Color.ORANGE), Picture.painted(Color.GREEN)})
            visitor.upload(
                    visitor.open(pictures).form("/pictures"),
                    "picture",
                    new Visitor.Upload("dates.png", "image/png", content));
        var page = visitor.open(pictures);
        visitor.open(page.picture("main img[src*=/pictures/own/]"));
        visitor.submit(page.formLike(pictures + "/\\d+/front"));
        visitor.submit(visitor.open(pictures).formLike(pictures + "/\\d+/removal"));
    }

    /// After the store has sent it back once and let it in.
    void submitsAgain() {
        visitor.submit(visitor.open(product).form("/submission"));
    }

    void takesItBack() {
        visitor.submit(visitor.open(product).form("/withdrawal"));
    }

    void bringsAList() {
        var list = "name_ar,name_en,description_ar,category,sku,price,stock\n"
                + "تمر نبوت,Nabout dates,من القصيم,,NABOUT-1,21.00,9\n";
        for (var content : new String[] {"", list})
            visitor.upload(
                    visitor.open("/desk/imports").form("/desk/imports"),
                    "list",
                    new Visitor.Upload("dates.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        var waiting = visitor.upload(
                visitor.open("/desk/imports").form("/desk/imports"),
                "list",
                new Visitor.Upload("dates.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        var path = waiting.address().getPath();
        var read = visitor.submit(waiting.form(path).choosing("category"));
        visitor.submit(read.form("/application"));
        visitor.open("/desk/exports/products.csv");
        visitor.open("/desk/exports/products.xlsx");
    }
}
