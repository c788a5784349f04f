/// Who may come in by which door: sign-in state from the session cookie, one rule for each audience's addresses,
/// protection against forged forms, and the headers that every answer carries.
@NullMarked
package org.mukhtalif.store.platform.security;

import org.jspecify.annotations.NullMarked;
