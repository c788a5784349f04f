/// The store: nouns at the bottom, one-way processes in the middle, one door for each audience at the top.
@NullMarked
package org.mukhtalif.store;

import org.jspecify.annotations.NullMarked;
