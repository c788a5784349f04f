/// More than two hundred attempts to slip a person's words in where they do not belong. The list, a line each with
/// the guard that must catch it, is `src/test/resources/attempts/`; the tests here really make each attempt.
@NullMarked
package org.mukhtalif.store.attempts;

import org.jspecify.annotations.NullMarked;
