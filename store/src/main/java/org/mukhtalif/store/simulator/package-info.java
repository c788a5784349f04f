/// A payment company to try the store with, on this machine only: it speaks Moyasar's published interface over
/// HTTP, has a page with the published test cards, and can be made to behave as badly as real ones do. It moves no
/// money, keeps nothing, and exists in a demo store or in a test, never in a public one. Nor does the account that
/// no bank has, for trying transfers.
@ApplicationModule(allowedDependencies = {"payments"})
@NullMarked
package org.mukhtalif.store.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
