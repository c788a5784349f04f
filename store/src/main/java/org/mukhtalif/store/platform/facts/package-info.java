/// What the privacy policy says of this installation and cannot know by itself: who runs it, where, and with which
/// software, as measured.
@NullMarked
package org.mukhtalif.store.platform.facts;

import org.jspecify.annotations.NullMarked;
