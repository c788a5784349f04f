package org.mukhtalif.store.invoices;

import java.util.Optional;
import org.mukhtalif.store.merchants.RegisteredAddress;

/// A business that is named as the buyer.
///
/// @param name as the document writes it; for a person who asked, a mark that stands for what is sealed
record Buyer(
        String name,
        Optional<String> vatNumber,
        Optional<String> commercialRegister,
        Optional<RegisteredAddress> address) {}
