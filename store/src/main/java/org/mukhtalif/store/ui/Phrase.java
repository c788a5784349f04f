package org.mukhtalif.store.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One line of a message bundle, taken apart once: the fixed pieces, and between them the places `{0}`, `{1}`
/// …. Apostrophes and quotes have no special meaning.
record Phrase(List<String> pieces, List<Integer> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static Phrase of(String text) {
        var pieces = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var matcher = PLACE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pieces.add(text.substring(from, matcher.start()));
            places.add(Integer.valueOf(matcher.group(1)));
            from = matcher.end();
        }
        pieces.add(text.substring(from));
        return new Phrase(List.copyOf(pieces), List.copyOf(places));
    }

    /// A place without an argument stays visible as `{n}`, so that a test or a reader notices it.
    String with(List<String> arguments) {
        if (places.isEmpty()) return pieces.getFirst();
        var text = new StringBuilder(pieces.getFirst());
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            text.append(place < arguments.size() ? arguments.get(place) : "{" + place + "}");
            text.append(pieces.get(i + 1));
        }
        return text.toString();
    }
}
