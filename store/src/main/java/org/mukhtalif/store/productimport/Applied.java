package org.mukhtalif.store.productimport;

import java.util.List;

/// What came of applying a file.
///
/// @param failed lines that could not be written after all
public record Applied(int added, int changed, int unchanged, int refused, List<Problem> failed) {

    public Applied {
        failed = List.copyOf(failed);
    }
}
