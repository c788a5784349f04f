/// The verbs of `./mukhtalif`, each a class, and the way in and out of the terminal.
@NullMarked
package org.mukhtalif.store.platform.commands;

import org.jspecify.annotations.NullMarked;
