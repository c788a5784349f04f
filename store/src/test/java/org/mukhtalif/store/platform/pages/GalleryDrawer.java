package org.mukhtalif.store.platform.pages;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Crumb;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.Words;

/// Draws each component of the gallery once.
final class GalleryDrawer {

    private static final Instant NOW = Gallery.NOW;

    private final TemplateEngine templates;
    private final TemplateOutput out;
    private final Words words;
    private final Frame frame;

    GalleryDrawer(TemplateEngine templates, TemplateOutput out, Words words, Frame frame) {
        this.templates = templates;
        this.out = out;
        this.words = words;
        this.frame = frame;
    }

    void everything() {
        draw(
                "breadcrumbs",
                Map.of("crumbs", List.of(Crumb.to(t("عسل", "Honey"), "/c"), Crumb.here(t("عسل سدر", "Sidr honey")))));
        html("<h1>" + t("كل المكوّنات في صفحة واحدة", "All components on one page") + "</h1>");
        draw(
                "sectionHead",
                Map.of("title", t("وصل حديثًا", "New in"), "path", "/new", "label", t("عرض الكل", "See all")));
        draw("products", Map.of("cards", GalleryGoods.cards(words)));
        draw("paging", Map.of("previousPath", "/a", "nextPath", "/b", "page", 3));
        html("<div class='columns'><div class='stack roomy'>");
        timeline();
        GalleryForm.draw(this);
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

    void draw(String component, Map<String, Object> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("words", words);
        all.put("frame", frame);
        templates.render("ui/" + component + ".jte", all, out);
    }

    void html(String html) {
        out.writeContent(html);
    }

    GalleryDrawer at(TemplateOutput other) {
        return new GalleryDrawer(templates, other, words, frame);
    }

    String t(String arabic, String english) {
        return words.choose(arabic, english);
    }
}
