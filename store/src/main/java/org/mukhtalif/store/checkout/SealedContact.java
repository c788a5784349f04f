package org.mukhtalif.store.checkout;

import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.orders.OrderNumber;

/// The contact of an order to come is safe, under this person and this number.
record SealedContact(DataSubjectId subject, OrderNumber number) {}
