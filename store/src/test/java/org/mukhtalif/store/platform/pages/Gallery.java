package org.mukhtalif.store.platform.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Crumb;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.JsonLd;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.ProductCard;
import org.mukhtalif.store.ui.Visitor;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;

/// All components on one page, to look at while working on them: run `main` and open the address it prints,
/// with `/en` for English and `/desk` for the desk.
public final class Gallery {

    private static final Instant NOW = Instant.parse("2026-11-22T13:05:00Z");
    private static final String CSP = "default-src 'self'; object-src 'none'; base-uri 'none'; style-src 'self'";

    private final AssetShelf shelf = new AssetShelf();
    private final TemplateEngine templates = new PagesConfiguration().templates();
    private final Vocabulary vocabulary = Vocabulary.load(ZoneId.of("Asia/Riyadh"), Clock.fixed(NOW, ZoneId.of("UTC")));

    public static void main(String[] arguments) throws IOException {
        int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        var gallery = new Gallery();
        server.createContext("/", gallery::answer);
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /// The whole page, as the browser gets it.
    public byte[] page(Language language, boolean desk) {
        var words = vocabulary.in(language);
        var frame = frame(words);
        var parameters = new HashMap<String, Object>();
        parameters.put("words", words);
        parameters.put("frame", frame);
        parameters.put("title", "Gallery");
        parameters.put("content", (Content) output -> new Drawer(output, words, frame).everything());
        parameters.put("head", (Content) output ->
                templates.render("ui/jsonLd.jte", Map.of("data", new JsonLd("{\"@type\":\"WebSite\"}")), output));
        if (desk)
            parameters.put(
                    "links",
                    List.of(new NavLink("Orders", "/desk/orders"), new NavLink("Parcels", "/desk/fulfilments")));
        var page = new Utf8ByteOutput();
        templates.render(desk ? "ui/deskLayout.jte" : "ui/layout.jte", parameters, page);
        return page.toByteArray();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        byte[] body;
        if (path.startsWith("/assets/")) {
            var file = path.substring(path.indexOf('/', 8) + 1);
            body = shelf.find(file).orElse(new byte[0]);
            exchange.getResponseHeaders()
                    .set("Content-Type", AssetController.typeOf(file).toString());
        } else if (path.startsWith("/pictures/")) {
            try (var picture = Gallery.class.getResourceAsStream("/static" + path)) {
                body = picture == null ? new byte[0] : picture.readAllBytes();
            }
            exchange.getResponseHeaders().set("Content-Type", "image/webp");
        } else {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", CSP);
            body = page(path.startsWith("/en") ? Language.ENGLISH : Language.ARABIC, path.endsWith("/desk"));
        }
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Frame frame(Words words) {
        var names = words.isArabic()
                ? List.of(
                        "تمور",
                        "قهوة وشاي",
                        "عود وعطور",
                        "عسل",
                        "عبايات وأثواب",
                        "أدوات المطبخ",
                        "إلكترونيات",
                        "كتب",
                        "أطفال",
                        "رياضة",
                        "هدايا",
                        "المنزل والديكور")
                : List.of(
                        "Dates",
                        "Coffee and tea",
                        "Oud and perfume",
                        "Honey",
                        "Abayas and thobes",
                        "Kitchen",
                        "Electronics",
                        "Books",
                        "Children",
                        "Sport",
                        "Gifts",
                        "Home");
        return Frame.at(
                        "/categories/dates",
                        shelf.address(),
                        new PageSettings(
                                        "متجر مختلف",
                                        "Mukhtalif",
                                        "",
                                        "7001234567",
                                        "300000000000003",
                                        "care@shop.example")
                                .shop(words))
                .withCategories(names.stream()
                        .map(name -> new NavLink(name, "/categories/" + (names.indexOf(name) == 0 ? "dates" : name)))
                        .toList())
                .withCartPieces(2)
                .withVisitor(Visitor.SHOPPER, words.choose("متجر النخيل", "Al-Nakhil"))
                .withNotice(words.choose("أُضيف المنتج إلى السلة", "The product is in the cart"))
                .withCookieChoicesNeeded(true);
    }

    private final class Drawer {

        private final TemplateOutput out;
        private final Words words;
        private final Frame frame;

        Drawer(TemplateOutput out, Words words, Frame frame) {
            this.out = out;
            this.words = words;
            this.frame = frame;
        }

        void everything() {
            draw(
                    "breadcrumbs",
                    Map.of(
                            "crumbs",
                            List.of(Crumb.to(t("عسل", "Honey"), "/c"), Crumb.here(t("عسل سدر", "Sidr honey")))));
            html("<h1>" + t("كل المكوّنات في صفحة واحدة", "All components on one page") + "</h1>");
            draw(
                    "sectionHead",
                    Map.of("title", t("وصل حديثًا", "New in"), "path", "/new", "label", t("عرض الكل", "See all")));
            draw("products", Map.of("cards", cards()));
            draw("paging", Map.of("previousPath", "/a", "nextPath", "/b", "page", 3));
            html("<div class='columns'><div class='stack roomy'>");
            timeline();
            form();
            html("</div><div class='stack roomy'>");
            side();
            html("</div></div>");
            draw(
                    "empty",
                    Map.of(
                            "icon",
                            "shopping-bag",
                            "title",
                            t("السلة فارغة", "The cart is empty"),
                            "text",
                            t("ما تضيفه يظهر هنا مرتّبًا حسب التاجر.", "What you add appears here, by merchant."),
                            "actionPath",
                            "/",
                            "actionLabel",
                            t("تسوّق الآن", "Start shopping")));
        }

        private void timeline() {
            html("<section class='card'><h2><span class='nuqta'></span>"
                    + t("من اطّلع على بياناتي", "Who looked at my data") + "</h2><ol class='timeline'>");
            entry(
                    "palm",
                    t(
                            "<b>متجر النخيل</b> اطّلع على اسمك وجوالك وعنوانك",
                            "<b>Al-Nakhil</b> looked at your name, phone and address"),
                    "<span class='pill palm'>" + t("توصيل الطلب", "Delivery of")
                            + " <bdi>M-7K3Q92</bdi></span><span class='pill'>" + t("البند 4", "Clause 4") + "</span>",
                    NOW.minus(Duration.ofHours(3)));
            entry(
                    "",
                    t("<b>خدمة العملاء</b> اطّلعت على رقم طلبك", "<b>Customer care</b> looked at your order number"),
                    "<span class='pill palm'>" + t("تذكرتك", "Your ticket") + "</span>",
                    NOW.minus(Duration.ofDays(1)));
            entry(
                    "grey",
                    t("نُزّلت نسخة من بياناتك بطلبك", "A copy of your data was downloaded at your request"),
                    null,
                    NOW.minus(Duration.ofDays(12)));
            html("</ol></section><section class='card'><h2>" + t("ما نحتفظ به", "What we hold")
                    + "</h2><div class='table-place'><table class='table'><thead><tr><th>" + t("الحقل", "Field")
                    + "</th><th>" + t("الغرض", "Purpose") + "</th><th>" + t("يُتلف بعد", "Destroyed after")
                    + "</th></tr></thead><tbody>");
            for (int percent : new int[] {30, 82}) {
                html("<tr><th scope='row'>" + t("الاسم", "Name") + "</th><td>" + t("خدمة حسابك", "Your account")
                        + "</td><td>");
                draw("bar", Map.of("percent", percent, "label", percent + "%"));
                html("</td></tr>");
            }
            html("</tbody></table></div></section>");
        }

        private void entry(String tone, String sentence, @Nullable String pills, Instant at) {
            var parameters = new HashMap<String, Object>(
                    Map.of("tone", tone, "sentence", (Content) output -> output.writeContent(sentence), "at", at));
            if (pills != null) parameters.put("pills", (Content) output -> output.writeContent(pills));
            draw("timelineEntry", parameters);
        }

        private void form() {
            html("<form class='card form'>");
            draw(
                    "errors",
                    Map.of(
                            "errors",
                            List.of(new FieldError(
                                    "phone",
                                    t(
                                            "رقم الجوال 9 أرقام تبدأ بالرقم 5",
                                            "A mobile number has 9 digits and begins with 5")))));
            draw(
                    "field",
                    Map.of(
                            "name",
                            "email",
                            "label",
                            t("البريد الإلكتروني", "E-mail"),
                            "type",
                            "email",
                            "direction",
                            "ltr",
                            "required",
                            true,
                            "autocomplete",
                            "email",
                            "why",
                            t(
                                    "نرسل إليه تأكيد الطلب، ونحتفظ به ما دام حسابك قائمًا.",
                                    "We send the confirmation to it and keep it while your account lives.")));
            draw(
                    "field",
                    Map.of(
                            "name",
                            "phone",
                            "label",
                            t("الجوال", "Mobile"),
                            "direction",
                            "ltr",
                            "required",
                            true,
                            "error",
                            t("رقم الجوال 9 أرقام تبدأ بالرقم 5", "A mobile number has 9 digits and begins with 5"),
                            "hint",
                            "5XXXXXXXX"));
            draw(
                    "select",
                    Map.of(
                            "name",
                            "city",
                            "label",
                            t("المدينة", "City"),
                            "choices",
                            List.of(new Choice("1", t("الرياض", "Riyadh")), new Choice("2", t("جدة", "Jeddah")))));
            draw("field", Map.of("name", "note", "label", t("ملاحظة", "Note"), "rows", true));
            draw(
                    "check",
                    Map.of("name", "age", "label", t("عمري 18 سنة أو أكثر", "I am 18 or over"), "required", true));
            draw(
                    "choice",
                    Map.of(
                            "name",
                            "shipping",
                            "value",
                            "a",
                            "label",
                            t("توصيل عادي", "Standard delivery"),
                            "note",
                            t("الثلاثاء أو الأربعاء", "Tuesday or Wednesday"),
                            "checked",
                            true,
                            "end",
                            (Content) output -> new Drawer(output, words, frame)
                                    .draw("price", Map.of("price", Money.halalas(1800)))));
            draw("choice", Map.of("name", "shipping", "value", "b", "label", t("توصيل سريع", "Express delivery")));
            html("<div class='row'><button class='button'>" + t("متابعة", "Continue")
                    + "</button><button class='button accent'>" + t("تسوّق التمور", "Shop dates")
                    + "</button><button class='button quiet'>" + t("تعديل", "Edit")
                    + "</button><button class='button line'>" + t("رجوع", "Back")
                    + "</button><button class='button danger-line'>" + t("إتلاف", "Destroy")
                    + "</button><button class='button' disabled>" + t("نفد", "Gone") + "</button></div></form>");
        }

        private void side() {
            html("<section class='card seal proof'><b>" + t("27 من 27", "27 of 27") + "</b><p>"
                    + t("وعدًا في سياسة الخصوصية متحقق الآن", "promises of the privacy policy hold now")
                    + "</p><a class='button glass small' href='#'>" + t("تحقّق بنفسك", "Check yourself")
                    + "</a></section>");
            html("<section class='card'><h2>" + t("موافقاتي", "My consents") + "</h2><ul class='consents'>");
            for (boolean on : new boolean[] {false, true}) {
                html("<li><div>" + t("تنبيه توفر المنتج", "Back in stock notice") + "</div>");
                draw("switchButton", Map.of("label", "x", "on", on));
                html("</li>");
            }
            html("</ul></section><section class='card'><h2>" + t("السعر", "Price") + "</h2><div class='stack'><div>");
            draw("price", Map.of("price", Money.halalas(18500), "old", Money.halalas(22000), "big", true));
            html("</div><div>");
            draw("stepper", Map.of());
            html("</div>");
            for (var tone : List.of("", "good", "warn", "bad"))
                draw(
                        "message",
                        Map.of(
                                "text",
                                t("التوصيل إلى الرياض خلال يومين", "Delivery to Riyadh within two days"),
                                "tone",
                                tone));
            html(
                    "<div class='options'><a class='option'>250</a><a class='option' aria-current='true'>500</a><a class='option gone'>5 kg</a></div></div></section>");
        }

        private List<ProductCard> cards() {
            return List.of(
                    card(
                            "honey-pot",
                            "saffron",
                            t("مناحل الباحة", "Baha Apiaries"),
                            t("عسل سدر جبلي، 500 غرام", "Mountain sidr honey, 500 g"),
                            18500,
                            22000L,
                            false),
                    card(
                            "hot-coffee",
                            "sand",
                            t("محمصة جازان", "Jazan Roastery"),
                            t("بن خولاني محمّص فاتح، 250 غرام", "Khawlani coffee, light roast, 250 g"),
                            6200,
                            null,
                            false),
                    card(
                            "teapot",
                            "palm",
                            t("بيت المطبخ", "Kitchen House"),
                            t("إبريق شاي خزفي بغطاء، 1.2 لتر", "Ceramic teapot with lid, 1.2 l"),
                            14900,
                            null,
                            true),
                    card(
                            "headphones",
                            "sky",
                            t("تقنية الرياض", "Riyadh Tech"),
                            t("سماعة لاسلكية بعزل للضوضاء", "Wireless noise-cancelling headphones"),
                            139900,
                            145900L,
                            false),
                    card(
                            "handbag",
                            "plum",
                            t("دار سدرة", "Dar Sidra"),
                            t("حقيبة جلد طبيعي بلونين", "Two-tone leather handbag"),
                            54000,
                            null,
                            false));
        }

        private ProductCard card(
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

        private void draw(String component, Map<String, Object> parameters) {
            var all = new HashMap<String, Object>(parameters);
            all.put("words", words);
            all.put("frame", frame);
            templates.render("ui/" + component + ".jte", all, out);
        }

        private void html(String html) {
            out.writeContent(html);
        }

        private String t(String arabic, String english) {
            return words.choose(arabic, english);
        }
    }
}
