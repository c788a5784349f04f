package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.util.List;

/// A place where something may have been left. A sink that cannot be read fails the hunt: silence would prove
/// nothing.
public interface Sink {

    /// Its name in the report, such as `log`.
    String name();

    /// All that lies there, a piece for each file or table.
    List<Piece> pieces() throws IOException;

    /// Which of the planted values must not be here. Memory is searched for secrets only: the values of a request
    /// that is being answered are in it by necessity.
    default boolean closedTo(Planted planted, Piece piece) {
        return true;
    }
}
