package org.mukhtalif.bench;

import java.nio.file.Path;

/// Where the hunted people find what does not come over the wire, and leave what must be looked into.
///
/// @param jar the packaged store
/// @param data its data directory
/// @param browser the profile folder of a shopper's browser
record HuntedPlaces(Path jar, Path data, Path browser) {

    /// The folder into which the store lays its letters.
    Path mail() {
        return data.resolve("mail");
    }
}
