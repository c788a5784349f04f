package org.mukhtalif.store.returns;

import org.mukhtalif.store.orders.Order;
import org.springframework.stereotype.Component;

/// Asking for a return with photos: both are kept, or neither.
@Component
public class PhotographedReturns {

    private final Returns returns;
    private final ReturnPhotos photos;

    PhotographedReturns(Returns returns, ReturnPhotos photos) {
        this.returns = returns;
        this.photos = photos;
    }

    /// Whose order it is has been made sure of by whoever calls. Nothing is sealed for a return that cannot be.
    public AskResult ask(Order order, ReturnClaim claim) {
        if (claim.photos().isEmpty()) return returns.ask(order, claim.merchant(), claim.pieces(), claim.reason());
        return returns.obstacle(order, claim).orElseGet(() -> switch (photos.judge(claim.photos())) {
            case PhotoFiles.Judged.Refused(var fault) -> new AskResult.BadPhoto(fault);
            case PhotoFiles.Judged.Right(var sheet) -> ask(order, claim, sheet);
        });
    }

    private AskResult ask(Order order, ReturnClaim claim, PhotoSheet sheet) {
        var number = ReturnNumber.random();
        return photos.seal(order, number, sheet)
                .map(matter -> returns.ask(order, claim, number, () -> photos.note(matter, sheet)))
                .orElseGet(() -> new AskResult.BadPhoto(PhotoFault.ENDED));
    }
}
