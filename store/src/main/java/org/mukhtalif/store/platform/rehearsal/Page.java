package org.mukhtalif.store.platform.rehearsal;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// A page as the store sent it, and what a visitor finds on it. It reads this store's own pages and no others.
record Page(int status, URI address, String html) {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);

    String path() {
        return address.getPath();
    }

    /// Where the links lead whose address is like this, each once, in the page's order.
    List<String> links(Pattern like) {
        return LINK.matcher(html)
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                .filter(like.asMatchPredicate())
                .distinct()
                .toList();
    }

    boolean hasForm(String action) {
        return FORM.matcher(html).results().anyMatch(form -> leadsTo(form.group(1), action));
    }

    /// The first form that leads to this path.
    ///
    /// @throws IllegalStateException if there is none; the message names the page
    Form form(String action) {
        return FORM.matcher(html)
                .results()
                .filter(form -> leadsTo(form.group(1), action))
                .findFirst()
                .map(form -> Form.of(address.resolve(action), form.group(2)))
                .orElseThrow(
                        () -> new IllegalStateException("The page " + path() + " has no form that leads to " + action));
    }

    private static boolean leadsTo(String attributes, String action) {
        return attributes.contains("action=\"" + action + "\"");
    }
}
