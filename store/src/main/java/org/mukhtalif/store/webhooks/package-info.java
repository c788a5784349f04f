/// What happened to a merchant's orders, told to the merchant's own programs: signed by Standard Webhooks, tried again
/// for days, kept for a month. A message holds numbers and moments; a person is in none.
@ApplicationModule(allowedDependencies = {"memory", "merchants", "orders", "fulfilment", "custody"})
@NullMarked
package org.mukhtalif.store.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
