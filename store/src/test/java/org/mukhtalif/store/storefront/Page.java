package org.mukhtalif.store.storefront;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriUtils;

/// What a shopper's browser shows: the answer to an address or to a form, with the cookies it was given. It runs no
/// script.
record Page(int status, String html, String leadsTo, Map<String, String> cookies) {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(key|total)\" value=\"([^\"]*)\"");

    static Page open(MockMvc browser, String address, Map<String, String> cookies) {
        return answer(browser, get(uri(address)), cookies);
    }

    static Page send(MockMvc browser, String address, Map<String, String> fields, Map<String, String> cookies) {
        var form = post(uri(address)).with(csrf());
        fields.forEach(form::param);
        return answer(browser, form, cookies);
    }

    /// The hidden fields of the checkout's form.
    Map<String, String> hidden() {
        var found = new LinkedHashMap<String, String>();
        HIDDEN.matcher(html).results().forEach(field -> found.put(field.group(1), field.group(2)));
        return found;
    }

    private static Page answer(MockMvc browser, MockHttpServletRequestBuilder request, Map<String, String> cookies) {
        cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
        try {
            var answer = browser.perform(request).andReturn().getResponse();
            var kept = new LinkedHashMap<>(cookies);
            for (var cookie : answer.getCookies())
                if (cookie.getMaxAge() == 0) kept.remove(cookie.getName());
                else kept.put(cookie.getName(), cookie.getValue());
            var place = answer.getHeader("Location");
            return new Page(
                    answer.getStatus(),
                    answer.getContentAsString(StandardCharsets.UTF_8),
                    place == null ? "" : place,
                    kept);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static URI uri(String address) {
        return URI.create(UriUtils.encodeQuery(address, StandardCharsets.UTF_8));
    }
}
