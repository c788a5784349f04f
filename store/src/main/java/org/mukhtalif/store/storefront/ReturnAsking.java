package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.AskResult;
import org.mukhtalif.store.returns.PhotographedReturns;
import org.mukhtalif.store.returns.ReturnClaim;
import org.mukhtalif.store.returns.ReturnReason;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes a claim of a form, and words of what stands against it.
@Component
class ReturnAsking {

    private final PhotographedReturns returns;

    ReturnAsking(PhotographedReturns returns) {
        this.returns = returns;
    }

    /// @return nothing if it was asked, or the form with what was wrong with it
    Optional<ReturnForm> ask(
            Order order, MerchantId merchant, Map<String, String> form, List<byte[]> photos, Words words) {
        var reason = ReturnReason.of(form.getOrDefault("reason", ""));
        if (reason.isEmpty()) return refused(form, "storefront.return.no-reason", words);
        var claim = new ReturnClaim(merchant, ReturnForm.piecesOf(form), reason.get(), photos);
        return switch (returns.ask(order, claim)) {
            case AskResult.Asked _ -> Optional.empty();
            case AskResult.NotNow _ -> refused(form, "storefront.return.too-late", words);
            case AskResult.TooMany _ -> refused(form, "storefront.return.too-many", words);
            case AskResult.Excepted _ -> refused(form, "storefront.return.only-faulty", words);
            case AskResult.Nothing _ -> refused(form, "storefront.return.nothing", words);
            case AskResult.BadPhoto(var fault) ->
                Optional.of(new ReturnForm(
                        form,
                        words.of("storefront.return.photos.again"),
                        words.of("returns.photo.fault." + fault.key())));
        };
    }

    private static Optional<ReturnForm> refused(Map<String, String> form, String key, Words words) {
        return Optional.of(new ReturnForm(form, words.of(key), null));
    }
}
