package org.mukhtalif.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// A form as a page offers it, with what it holds already, to be filled in.
final class Form {

    static final String BOUNDARY = "----what-follows-is-another-part";

    private final URI action;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> offered = new LinkedHashMap<>();
    private final Map<String, String> choices = new LinkedHashMap<>();

    private Form(URI action) {
        this.action = action;
    }

    static Form of(Element element) {
        var form = new Form(URI.create(element.absUrl("action")));
        if (element instanceof FormElement offered)
            offered.formData().forEach(pair -> form.values.put(pair.key(), pair.value()));
        element.select("input[type=checkbox]").forEach(box -> form.offered.put(box.attr("name"), box.attr("value")));
        element.select("select")
                .forEach(list -> list.select("option").stream()
                        .map(Element::val)
                        .filter(value -> !value.isEmpty())
                        .reduce((_, last) -> last)
                        .ifPresent(value -> form.choices.put(list.attr("name"), value)));
        return form;
    }

    /// A form of a program, which no page offered.
    static Form nothing() {
        return new Form(URI.create("/"));
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

    /// Chooses the last entry of a list.
    Form choosing(String field) {
        var value = choices.get(field);
        if (value == null) throw new IllegalStateException("The form has no list '" + field + "'");
        return with(field, value);
    }

    /// The names of its fields and lists that begin so.
    List<String> fields(String beginning) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    /// The whole form in parts, with a file in one of them.
    byte[] parts(String field, Visitor.Upload file) {
        var body = new ByteArrayOutputStream();
        values.forEach(
                (name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, name, value)
                        .getBytes(UTF_8)));
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, field, file.name(), file.type())
                        .getBytes(UTF_8));
        body.writeBytes(file.content());
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        return body.toByteArray();
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
