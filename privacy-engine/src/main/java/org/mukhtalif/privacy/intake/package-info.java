/// The door in: checks that the field is declared and the purpose has a basis, logs, seals. No form handling, no
/// check of spelling, no HTML.
@ApplicationModule(allowedDependencies = {"policy", "datainventory", "consent", "accesslog", "vault"})
@NullMarked
package org.mukhtalif.privacy.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
