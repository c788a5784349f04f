package org.mukhtalif.store.returns;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// Judges a claim to send goods back. Claims of one part wait for each other, so that no piece is claimed twice.
@Component
class ReturnClaims {

    private final Charges charges;
    private final Returnables returnables;

    ReturnClaims(Charges charges, Returnables returnables) {
        this.charges = charges;
        this.returnables = returnables;
    }

    /// What stands against it, or nothing. Inside the transaction that writes the claim.
    Optional<AskResult> obstacle(OrderNumber order, MerchantOrder part, List<ReturnedPieces> pieces) {
        charges.lock(order, part);
        var returnable = returnables.of(order, part);
        if (returnable.isEmpty()) return Optional.of(new AskResult.NotNow());
        var left = returnable.get().lines().stream().collect(toMap(Returnable.Line::position, Returnable.Line::left));
        var wanted = pieces.stream().collect(toMap(ReturnedPieces::position, ReturnedPieces::quantity, Integer::sum));
        return wanted.entrySet().stream().allMatch(each -> each.getValue() <= left.getOrDefault(each.getKey(), 0))
                        && wanted.size() == pieces.size()
                ? Optional.empty()
                : Optional.of(new AskResult.TooMany());
    }
}
