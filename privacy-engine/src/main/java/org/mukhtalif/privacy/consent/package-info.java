/// Who agreed to what, under which version, when, and when they took it back: a row is added, never changed. Accepting
/// the terms is never consent to anything else. The rows leave with the person, so this room holds the socket of the
/// erasure. It also knows who is under 18 and whether a guardian has confirmed.
@ApplicationModule(allowedDependencies = {"policy", "datainventory", "privacyspi", "signing", "controls"})
@NullMarked
package org.mukhtalif.privacy.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
