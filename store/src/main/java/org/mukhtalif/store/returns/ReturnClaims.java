package org.mukhtalif.store.returns;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    Optional<AskResult> obstacle(
            OrderNumber order, MerchantOrder part, List<ReturnedPieces> pieces, ReturnReason reason) {
        charges.lock(order, part);
        var returnable = returnables.of(order, part);
        if (returnable.isEmpty()) return Optional.of(new AskResult.NotNow());
        var lines = returnable.get().lines().stream().collect(toMap(Returnable.Line::position, line -> line));
        if (pieces.stream().anyMatch(each -> !fits(lines.get(each.position()), each))
                || pieces.stream().map(ReturnedPieces::position).distinct().count() < pieces.size())
            return Optional.of(new AskResult.TooMany());
        return !reason.isTheMerchants() && pieces.stream().anyMatch(each -> isExcepted(lines.get(each.position())))
                ? Optional.of(new AskResult.Excepted())
                : Optional.empty();
    }

    private static boolean fits(Returnable.@Nullable Line line, ReturnedPieces pieces) {
        return line != null && pieces.quantity() <= line.left();
    }

    private static boolean isExcepted(Returnable.@Nullable Line line) {
        return line != null && line.excepted();
    }
}
