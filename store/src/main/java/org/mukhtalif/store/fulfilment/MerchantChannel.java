package org.mukhtalif.store.fulfilment;

import org.mukhtalif.store.merchants.MerchantId;

/// A way on which something about a parcel reaches its merchant: a page of the desk, a search. A room that makes a new
/// one plugs it here, so that the control of the merchant's window walks it too.
public interface MerchantChannel {

    /// What operators call it.
    String name();

    /// Everything the merchant gets to read on this way about the parcel.
    ///
    /// @param sought words of the recipient, for a channel in which one can look for them
    String shows(MerchantId merchant, FulfilmentNumber parcel, String sought);
}
