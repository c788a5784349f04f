package org.mukhtalif.store.platform.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/// All icons in one drawing: the file `truck.svg` becomes the symbol `#truck`.
final class IconSheet {

    private static final Pattern DRAWING = Pattern.compile("(?s)<svg([^>]*)>(.*)</svg>");
    private static final Pattern NOT_FOR_SYMBOLS = Pattern.compile("\\s(class|xmlns|width|height)=\"[^\"]*\"");

    private IconSheet() {}

    static byte[] of(Resource[] icons) throws IOException {
        var sheet = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (var icon : icons) sheet.append(symbol(icon));
        return sheet.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String symbol(Resource icon) throws IOException {
        var drawing = DRAWING.matcher(icon.getContentAsString(StandardCharsets.UTF_8));
        var file = String.valueOf(icon.getFilename());
        if (!drawing.find()) throw new IllegalStateException("assets/icons/%s is not an SVG drawing".formatted(file));
        var attributes = NOT_FOR_SYMBOLS.matcher(drawing.group(1)).replaceAll("");
        return "<symbol id=\"%s\"%s>%s</symbol>%n"
                .formatted(
                        file.replace(".svg", ""),
                        attributes.replaceAll("\\s+", " ").stripTrailing(),
                        drawing.group(2).replaceAll(">\\s+<", "><").strip());
    }
}
