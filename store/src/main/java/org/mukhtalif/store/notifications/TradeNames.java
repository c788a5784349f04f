package org.mukhtalif.store.notifications;

import org.mukhtalif.store.ui.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the store is called in each language.
@Component
class TradeNames {

    private final String arabic;
    private final String english;

    TradeNames(
            @Value("${mukhtalif.trade-name-ar}") String arabic, @Value("${mukhtalif.trade-name-en}") String english) {
        this.arabic = arabic;
        this.english = english;
    }

    String in(Language language) {
        return switch (language) {
            case ARABIC -> arabic;
            case ENGLISH -> english;
        };
    }
}
