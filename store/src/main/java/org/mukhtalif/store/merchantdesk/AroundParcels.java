package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.ParcelStories;
import org.mukhtalif.store.fulfilment.Splitting;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Tells what stands around a parcel: the others of its part, whether it can be split, and what happened.
@Component
class AroundParcels {

    private final Fulfilments fulfilments;
    private final ParcelStories stories;
    private final Splitting splitting;
    private final Fetchers fetchers;

    AroundParcels(Fulfilments fulfilments, ParcelStories stories, Splitting splitting, Fetchers fetchers) {
        this.fulfilments = fulfilments;
        this.stories = stories;
        this.splitting = splitting;
        this.fetchers = fetchers;
    }

    FulfilmentPage.Around of(Fulfilment one, Words words) {
        var all = ofPart(one);
        return new FulfilmentPage.Around(
                all.stream()
                        .filter(each -> !each.number().equals(one.number()))
                        .map(each -> new FulfilmentPage.Other(each.number().value(), ParcelState.of(each)))
                        .toList(),
                place(one, all, words),
                splitting.isPossible(one),
                story(one, all, words),
                fetchers.of(one, words));
    }

    /// Which of its part's parcels it is, without those that were called off; nothing where it travels alone.
    @Nullable
    String place(Fulfilment one, Words words) {
        return place(one, ofPart(one), words);
    }

    private static @Nullable String place(Fulfilment one, List<Fulfilment> all, Words words) {
        var going = all.stream()
                .filter(each -> !(each instanceof Fulfilment.Cancelled))
                .map(Fulfilment::number)
                .toList();
        int place = going.indexOf(one.number()) + 1;
        return place > 0 && going.size() > 1 ? words.of("desk.parcel.place", place, going.size()) : null;
    }

    private List<Fulfilment> ofPart(Fulfilment one) {
        return fulfilments.of(List.of(one.parcel().order())).stream()
                .filter(each -> each.parcel().merchant().equals(one.parcel().merchant()))
                .toList();
    }

    private List<FulfilmentPage.Event> story(Fulfilment one, List<Fulfilment> all, Words words) {
        var own = all.stream().map(Fulfilment::number).toList();
        return stories.of(one.parcel().order()).stream()
                .filter(happening -> own.contains(happening.parcel()))
                .map(happening -> new FulfilmentPage.Event(
                        words.of("fulfilment.happening." + happening.kind().key()),
                        all.size() > 1 ? happening.parcel().value() : null,
                        happening.at()))
                .toList();
    }
}
