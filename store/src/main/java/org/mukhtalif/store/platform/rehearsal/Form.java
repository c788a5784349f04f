package org.mukhtalif.store.platform.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// A form with what stands in it. From its lists and empty boxes whoever fills it in chooses herself.
///
/// @param action the address it is sent to
/// @param values what is sent, by the names of its fields
/// @param boxes what is sent for a box once it is ticked
record Form(URI action, Map<String, String> values, Map<String, String> boxes) {

    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern TICKED = Pattern.compile("\\schecked\\b");
    private static final Pattern BOX = Pattern.compile("type=\"(?:checkbox|radio)\"");

    Form {
        values = Map.copyOf(values);
        boxes = Map.copyOf(boxes);
    }

    /// @param content what stands between the form's tags
    static Form of(URI action, String content) {
        var values = new LinkedHashMap<String, String>();
        var boxes = new LinkedHashMap<String, String>();
        INPUT.matcher(content).results().map(input -> input.group(1)).forEach(input -> {
            var name = attribute(input, "name");
            if (name.isEmpty()) return;
            var value = attribute(input, "value").orElse("");
            boolean isBox = BOX.matcher(input).find();
            if (isBox) boxes.put(name.get(), value);
            if (!isBox || TICKED.matcher(input).find()) values.put(name.get(), value);
        });
        return new Form(action, values, boxes);
    }

    Form with(Map<String, String> typed) {
        var all = new LinkedHashMap<>(values);
        all.putAll(typed);
        return new Form(action, all, boxes);
    }

    /// @throws IllegalStateException if it has no such box
    Form ticking(String box) {
        return with(Map.of(
                box,
                Optional.ofNullable(boxes.get(box))
                        .orElseThrow(() -> new IllegalStateException("The form has no box '" + box + "'"))));
    }

    String encoded() {
        return values.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(HtmlUtils.htmlUnescape(found.group(1))) : Optional.empty();
    }
}
