package org.mukhtalif.store.platform.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.JsonLd;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Visitor;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;

/// All components on one page, to look at while working on them: run `main` and open the address it prints,
/// with `/en` for English and `/desk` for the desk.
public final class Gallery {

    static final Instant NOW = Instant.parse("2026-11-22T13:05:00Z");
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
        parameters.put("content", (Content) output -> new GalleryDrawer(templates, output, words, frame).everything());
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
}
