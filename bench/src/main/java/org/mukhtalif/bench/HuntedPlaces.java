package org.mukhtalif.bench;

import java.nio.file.Path;

/// Where the hunted people find what does not come over the wire, and leave what must be looked into.
///
/// @param mail the folder into which the store lays its letters
/// @param clock the file by which the store's clock goes on
/// @param browser the profile folder of a shopper's browser
record HuntedPlaces(Path mail, Path clock, Path browser) {}
