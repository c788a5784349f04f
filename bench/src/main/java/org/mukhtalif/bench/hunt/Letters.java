package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// The folder into which a store without a mail server lays its letters, read with their packed parts opened. A
/// letter to a person may hold what is hers; anybody else's words in it are a leak, and so is a secret of her own.
///
/// @param mailOf each invented person's addresses
public record Letters(Path folder, Map<String, List<String>> mailOf) implements Sink {

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public List<Piece> pieces() throws IOException {
        var pieces = new ArrayList<Piece>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".eml")).toList())
                pieces.add(Piece.text(
                        file.getFileName().toString(), readable(Files.readString(file, StandardCharsets.UTF_8))));
        }
        return pieces;
    }

    @Override
    public boolean closedTo(Planted planted, Piece piece) {
        if (planted.secret()) return true;
        var hers = mailOf.getOrDefault(planted.whose(), List.of());
        return hers.stream().noneMatch(address -> isTo(piece, address));
    }

    private static boolean isTo(Piece piece, String address) {
        try (var stream = piece.content().open()) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().anyMatch(line -> line.startsWith("To:") && line.contains(address));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String readable(String letter) {
        var text = new StringBuilder(letter).append('\n');
        text.append(letter.replace("=\r\n", "").replace("=\n", ""));
        for (var block : letter.split("\r?\n\r?\n")) {
            var packed = block.replaceAll("\\s", "");
            if (packed.matches("[A-Za-z0-9+/]{40,}={0,2}"))
                text.append('\n').append(new String(Base64.getMimeDecoder().decode(packed), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
