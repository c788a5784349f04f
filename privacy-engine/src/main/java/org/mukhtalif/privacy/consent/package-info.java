/// Who accepted which version of which document, and when: a row is added, never changed. Accepting the terms is
/// never consent to anything else. The rows leave with the person, so this room holds the socket of the erasure.
@ApplicationModule(allowedDependencies = {"policy", "datainventory", "privacyspi"})
@NullMarked
package org.mukhtalif.privacy.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
