package org.mukhtalif.store.checkout;

import org.mukhtalif.privacy.datainventory.PersonalText;

/// Somebody else than the buyer receives the order: then name, mobile and address of the form are theirs, and the
/// form's e-mail stays the buyer's.
///
/// @param mail where the recipient is told that her data is here, as typed; blank where nothing was: then the paper in
///     the parcel tells her
public record Another(PersonalText mail) {}
