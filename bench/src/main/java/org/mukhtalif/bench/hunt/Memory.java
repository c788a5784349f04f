package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The store's memory, as the JDK writes it down after a collection: searched for secrets only. The values of a
/// request that is being answered are in memory by necessity.
///
/// @param folder where the picture is laid down; it is the caller's to remove
public record Memory(long pid, Path folder) implements Sink {

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Piece> pieces() throws IOException {
        var picture = folder.resolve("heap.hprof");
        if (!Files.exists(picture)) Diagnosis.ask(pid, "GC.heap_dump", picture.toString());
        return List.of(Piece.file(folder, picture));
    }

    @Override
    public boolean closedTo(Planted planted, Piece piece) {
        return planted.secret();
    }
}
