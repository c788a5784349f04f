/// The load driver. It starts a store with a filled catalogue in processes of its own, plays five workloads against
/// its pages, and prints what each operation costs in CPU time: wall time is noise on a shared machine.
@NullMarked
package org.mukhtalif.bench;

import org.jspecify.annotations.NullMarked;
