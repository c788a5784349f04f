package org.mukhtalif.store.returns;

import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;

/// What a shopper wants to send back of one merchant's part, and what shows it.
///
/// @param photos files as they came
public record ReturnClaim(MerchantId merchant, List<ReturnedPieces> pieces, ReturnReason reason, List<byte[]> photos) {

    public ReturnClaim {
        pieces = List.copyOf(pieces);
        photos = List.copyOf(photos);
    }
}
