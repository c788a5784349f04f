package org.mukhtalif.store.checkout;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Parties;

/// The contact of an order to come is safe, under these people and this number.
///
/// @param taxCase where the buyer of a tax invoice is sealed
record SealedContact(Parties parties, OrderNumber number, Optional<CaseId> taxCase) {}
