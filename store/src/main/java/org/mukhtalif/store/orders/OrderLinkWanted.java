package org.mukhtalif.store.orders;

import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// Somebody asked by e-mail for the way to what is held of a guest's order.
///
/// @param guest whose order it is
/// @param language in which she asked, `ar` or `en`
public record OrderLinkWanted(OrderNumber number, DataSubjectId guest, String language) {}
