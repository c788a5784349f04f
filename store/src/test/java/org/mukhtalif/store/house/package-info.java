/// The rules of the house as tests; STYLE.md says why each is there.
@NullMarked
package org.mukhtalif.store.house;

import org.jspecify.annotations.NullMarked;
