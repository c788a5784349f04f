/// The arithmetic of a transparency log, as an outsider can repeat it: the Merkle tree of RFC 9162, proofs that a leaf
/// is in it and that it only grew, and checkpoints as signed notes. No database, no files, nobody's data.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.privacy.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
