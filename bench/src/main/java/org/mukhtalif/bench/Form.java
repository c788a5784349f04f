package org.mukhtalif.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// A form as a page offers it, with what it holds already, to be filled in.
final class Form {

    private final URI action;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Form(URI action) {
        this.action = action;
    }

    static Form of(Element element) {
        var form = new Form(URI.create(element.absUrl("action")));
        if (element instanceof FormElement offered)
            offered.formData().forEach(pair -> form.values.put(pair.key(), pair.value()));
        return form;
    }

    URI action() {
        return action;
    }

    /// Writes a value into a field.
    Form with(String field, String value) {
        values.put(field, value);
        return this;
    }

    String body() {
        return values.entrySet().stream()
                .map(pair -> URLEncoder.encode(pair.getKey(), UTF_8) + "=" + URLEncoder.encode(pair.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
