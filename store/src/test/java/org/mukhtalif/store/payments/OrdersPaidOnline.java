package org.mukhtalif.store.payments;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Orders that are paid on the company's page, which a simulator plays.
abstract class OrdersPaidOnline {

    static final String GOOD_CARD = "4201320111111010";

    static final String EMPTY_CARD = "4201320000311101";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    @Autowired
    Simulator simulator;

    @Autowired
    Shop shop;

    @AfterEach
    void behaveWellAgain() {
        simulator.behave(Map.of());
        clock.reset();
    }

    String noticeFor(PayPage.Ready page) {
        var id = page.address().getPath().substring("/pay/".length());
        return simulator.notices().stream()
                .filter(notice -> notice.contains(id))
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
