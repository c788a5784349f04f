package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.mukhtalif.store.ui.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/// What search engines read: `/robots.txt` and `/sitemap.xml`.
@Controller
class RobotsController {

    private static final String RULES = """
            User-agent: *
            Disallow: /cart
            Disallow: /checkout
            Disallow: /orders/
            Disallow: /me
            Disallow: /desk
            Disallow: /session
            Disallow: /recovery
            Disallow: /search
            Disallow: /en/cart
            Disallow: /en/checkout
            Disallow: /en/orders/
            Disallow: /en/me
            Disallow: /en/desk
            Disallow: /en/session
            Disallow: /en/recovery
            Disallow: /en/search

            Sitemap: %s/sitemap.xml
            """;

    private final SiteMap map;
    private final String baseUrl;

    RobotsController(SiteMap map, @Value("${mukhtalif.base-url:}") String baseUrl) {
        this.map = map;
        this.baseUrl = baseUrl;
    }

    @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String rules(HttpServletRequest request) {
        return RULES.formatted(origin(request));
    }

    @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    byte[] map(HttpServletRequest request) {
        var origin = origin(request);
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
        for (var page : map.pages()) {
            var arabic = address(origin, Language.ARABIC, page.arabic());
            var english = address(origin, Language.ENGLISH, page.english());
            entry(xml, arabic, arabic, english);
            entry(xml, english, arabic, english);
        }
        return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(StringBuilder xml, String address, String arabic, String english) {
        xml.append("<url><loc>").append(address).append("</loc>");
        alternate(xml, Language.ARABIC, arabic);
        alternate(xml, Language.ENGLISH, english);
        xml.append("</url>\n");
    }

    private static void alternate(StringBuilder xml, Language language, String address) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(language.tag())
                .append("\" href=\"")
                .append(address)
                .append("\"/>");
    }

    private static String address(String origin, Language language, String path) {
        return HtmlUtils.htmlEscape(
                origin + UriUtils.encodePath(language.path(path), StandardCharsets.UTF_8),
                StandardCharsets.UTF_8.name());
    }

    private String origin(HttpServletRequest request) {
        if (!baseUrl.isEmpty()) return baseUrl;
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
