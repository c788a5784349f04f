package org.mukhtalif.store.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.api.ReturnJson.ReturnLineJson;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.ReturnClaim;
import org.mukhtalif.store.returns.ReturnReason;
import org.mukhtalif.store.returns.ReturnedPieces;
import org.mukhtalif.store.ui.Words;

/// What a program wants to send back.
///
/// @param merchant whose part of the order
/// @param reason `changed-mind`, `damaged`, `wrong-goods`, `not-as-described` or `incomplete`
/// @param lines each line of that part at most once
record AskedReturnJson(
        long merchant, @Nullable String reason, @Nullable List<ReturnLineJson> lines) {

    ReturnClaim claim(Order order, Words words) {
        var why = Optional.ofNullable(reason).flatMap(ReturnReason::of).orElseThrow(() -> refused("reason", words));
        return new ReturnClaim(merchant(order, words), pieces(words), why, List.of());
    }

    private MerchantId merchant(Order order, Words words) {
        return order.merchants().stream()
                .filter(id -> id.value() == merchant)
                .findFirst()
                .orElseThrow(() -> Problem.ofFields(Map.of("merchant", "api.merchant.not-of-order"), words));
    }

    private List<ReturnedPieces> pieces(Words words) {
        var asked = Optional.ofNullable(lines).orElse(List.of());
        if (asked.stream().anyMatch(each -> each.line() < 0 || each.pieces() < 1)) throw refused("lines", words);
        return asked.stream()
                .map(each -> new ReturnedPieces(each.line(), each.pieces()))
                .toList();
    }

    private static RuntimeException refused(String field, Words words) {
        return Problem.ofFields(Map.of(field, "api.return." + field), words);
    }
}
