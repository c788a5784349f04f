/// The append-only book of every collection, disclosure and erasure: leaves of a Merkle tree that name *fields* and
/// typed cases, never values. The only maker of [AccessReceipt].
@ApplicationModule(allowedDependencies = {"policy", "datainventory", "cipher", "controls", "transparency", "turns"})
@NullMarked
package org.mukhtalif.privacy.accesslog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
