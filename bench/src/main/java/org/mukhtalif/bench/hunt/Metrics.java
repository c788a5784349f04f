package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the store counts about itself, as its management port tells it.
///
/// @param page its address
public record Metrics(URI page) implements Sink {

    @Override
    public String name() {
        return "measurements";
    }

    @Override
    public List<Piece> pieces() throws IOException {
        try (var answer = page.toURL().openStream()) {
            return List.of(Piece.text(page.getPath(), new String(answer.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }
}
