package org.mukhtalif.store.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.api.ReturnListJson.ReturnableJson;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.AskResult;
import org.mukhtalif.store.returns.PhotosSent;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.returns.Return;
import org.mukhtalif.store.returns.ReturnNumber;
import org.mukhtalif.store.returns.ReturnPhotos;
import org.mukhtalif.store.returns.Returnables;
import org.mukhtalif.store.returns.Returns;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What programs ask of returns, whoever's order it is: the same rules as on the pages.
@Component
class ReturnsForPrograms {

    private final Returns returns;
    private final Returnables returnables;
    private final ReturnPhotos photos;
    private final Refunds refunds;

    ReturnsForPrograms(Returns returns, Returnables returnables, ReturnPhotos photos, Refunds refunds) {
        this.returns = returns;
        this.returnables = returnables;
        this.photos = photos;
        this.refunds = refunds;
    }

    ReturnListJson list(Order order) {
        var asked = returns.of(order.number());
        var kept = photos.among(asked.stream().map(Return::number).toList());
        return new ReturnListJson(
                asked.stream()
                        .map(each -> ReturnJson.of(each, refund(each), kept.getOrDefault(each.number(), 0)))
                        .toList(),
                order.parts().stream()
                        .flatMap(
                                part -> returnables
                                        .of(order.number(), part)
                                        .map(found -> ReturnableJson.of(part.merchant(), found))
                                        .stream())
                        .toList());
    }

    ReturnJson ask(Order order, AskedReturnJson asked, Words words) {
        var claim = asked.claim(order, words);
        return switch (returns.ask(order, claim.merchant(), claim.pieces(), claim.reason())) {
            case AskResult.Asked(var now) -> json(now);
            case AskResult.NotNow _ ->
                throw Problem.of(HttpStatus.CONFLICT, "return-too-late", words.of("storefront.return.too-late"), words);
            case AskResult.TooMany _ ->
                throw Problem.of(HttpStatus.CONFLICT, "return-too-many", words.of("storefront.return.too-many"), words);
            case AskResult.Excepted _ ->
                throw Problem.of(
                        HttpStatus.CONFLICT, "return-excepted", words.of("storefront.return.only-faulty"), words);
            case AskResult.Nothing _ -> throw Problem.ofFields(Map.of("lines", "api.return.lines"), words);
            case AskResult.BadPhoto(var fault) -> throw refused(fault.key(), words);
        };
    }

    ReturnJson show(Order order, String number, Words words) {
        return json(find(order, number, words));
    }

    ReturnJson send(Order order, String number, List<byte[]> files, Words words) {
        var found = find(order, number, words);
        return switch (photos.add(order, found, files)) {
            case PhotosSent.Kept _ -> json(found);
            case PhotosSent.Refused(var fault) -> throw refused(fault.key(), words);
        };
    }

    private static RuntimeException refused(String fault, Words words) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "photos-refused",
                words.of("returns.photo.fault." + fault),
                Map.of("reason", fault),
                words);
    }

    private Return find(Order order, String number, Words words) {
        return ReturnNumber.of(number)
                .flatMap(returns::find)
                .filter(found -> found.asking().order().equals(order.number()))
                .orElseThrow(() -> Problem.notFound(words));
    }

    private ReturnJson json(Return found) {
        return ReturnJson.of(found, refund(found), photos.of(found.number()));
    }

    private @Nullable Refund refund(Return found) {
        return found instanceof Return.Refunded refunded
                ? refunds.find(refunded.refund()).orElse(null)
                : null;
    }
}
