/// Sealing, opening and key-shredding of values: one data key per person, retention class and case. No policy
/// decisions, no SQL of another room, and no way to open a value without a receipt.
@ApplicationModule(
        allowedDependencies = {"policy", "datainventory", "cipher", "accesslog", "controls", "custody", "turns"})
@NullMarked
package org.mukhtalif.privacy.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
