/// Wiring: databases, settings, the clock, commands, health. Nobody imports this room; what others need from it they
/// receive as a type of the JDK or of Spring.
@ApplicationModule
@NullMarked
package org.mukhtalif.store.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
