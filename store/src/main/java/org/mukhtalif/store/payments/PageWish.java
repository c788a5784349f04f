package org.mukhtalif.store.payments;

import java.net.URI;

/// What the payment company's page says, and where it leads afterwards.
///
/// @param description what is paid for, without a word about a person, such as `M-7K3Q92`
/// @param returnTo an address of the store that says nothing but which attempt it was
record PageWish(String description, URI returnTo) {}
