/// What an operator may set: every option has a type, a default, a check and a sentence that says what would be right.
@NullMarked
package org.mukhtalif.store.platform.settings;

import org.jspecify.annotations.NullMarked;
