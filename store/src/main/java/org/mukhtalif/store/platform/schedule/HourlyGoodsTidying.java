package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.store.pictures.UnseenPictures;
import org.mukhtalif.store.productimport.WaitingLists;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Throws away what merchants brought and nobody uses: lists that were not applied, pictures that no page shows.
@Component
class HourlyGoodsTidying {

    private final WaitingLists lists;
    private final UnseenPictures pictures;

    HourlyGoodsTidying(WaitingLists lists, UnseenPictures pictures) {
        this.lists = lists;
        this.pictures = pictures;
    }

    @Scheduled(initialDelay = 13, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        lists.sweep();
        pictures.sweep();
    }
}
