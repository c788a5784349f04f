/// The one cipher of the engine, AES-256-GCM. Knows no person, no key's name and no place where one lies.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mukhtalif.privacy.cipher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
