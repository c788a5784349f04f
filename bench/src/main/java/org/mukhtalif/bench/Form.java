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
    private final Map<String, String> offered = new LinkedHashMap<>();

    private Form(URI action) {
        this.action = action;
    }

    static Form of(Element element) {
        var form = new Form(URI.create(element.absUrl("action")));
        if (element instanceof FormElement offered)
            offered.formData().forEach(pair -> form.values.put(pair.key(), pair.value()));
        element.select("input[type=checkbox]").forEach(box -> form.offered.put(box.attr("name"), box.attr("value")));
        return form;
    }

    URI action() {
        return action;
    }

    /// The same values, sent to another address of the store.
    Form sentTo(String path) {
        var elsewhere = new Form(action.resolve(path));
        elsewhere.values.putAll(values);
        return elsewhere;
    }

    /// Writes a value into a field.
    Form with(String field, String value) {
        values.put(field, value);
        return this;
    }

    /// Ticks a box that the form offers empty.
    Form agreeingTo(String field) {
        var value = offered.get(field);
        if (value == null) throw new IllegalStateException("The form has no box '" + field + "'");
        return with(field, value);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    String body() {
        return values.entrySet().stream()
                .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(joining("&"));
    }
}
