/// The search for planted values: in which encodings a value can lie somewhere, where to look, and how one knows
/// that the search would have found it. Knows no page and no address of the store.
@NullMarked
package org.mukhtalif.bench.hunt;

import org.jspecify.annotations.NullMarked;
