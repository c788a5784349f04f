/// What a load balancer asks: is the process alive, and may shoppers be sent here.
@NullMarked
package org.mukhtalif.store.platform.health;

import org.jspecify.annotations.NullMarked;
