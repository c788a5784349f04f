package org.mukhtalif.store.api;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.returns.Returnable;

/// What of an order goes back, and what still can.
///
/// @param returns oldest first
/// @param returnable one for each merchant whose goods can be asked for now
record ReturnListJson(List<ReturnJson> returns, List<ReturnableJson> returnable) {

    ReturnListJson {
        returns = List.copyOf(returns);
        returnable = List.copyOf(returnable);
    }

    /// What can go back to one merchant.
    ///
    /// @param until from then on it is too late
    /// @param lines what of its part
    /// @param merchant whose part of the order
    record ReturnableJson(long merchant, Instant until, List<ReturnableLineJson> lines) {

        ReturnableJson {
            lines = List.copyOf(lines);
        }

        static ReturnableJson of(MerchantId merchant, Returnable returnable) {
            return new ReturnableJson(
                    merchant.value(),
                    returnable.until(),
                    returnable.lines().stream()
                            .map(line -> new ReturnableLineJson(line.position(), line.left(), line.excepted()))
                            .toList());
        }
    }

    /// What of one line can go back.
    ///
    /// @param line which line of the merchant's part, counted from 0
    /// @param left pieces that can still be asked for
    /// @param excepted whether it is taken back only where the merchant is at fault, as its page said
    record ReturnableLineJson(int line, int left, boolean excepted) {}
}
