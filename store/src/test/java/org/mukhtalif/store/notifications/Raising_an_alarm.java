package org.mukhtalif.store.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Raising_an_alarm {

    @Autowired
    Controls controls;

    @Autowired
    Envelopes envelopes;

    @Autowired
    Post post;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    StoreAddress store;

    @Autowired
    TestClock clock;

    private final String operator = "omar-" + UUID.randomUUID() + "@store.example";

    @AfterEach
    void tellTheTimeAgain() {
        clock.reset();
    }

    @Test
    void tells_whoever_runs_the_store_once_that_controls_fell_and_once_that_they_hold_again() {
        var letters = lettersTo(operator);
        letters.tell();
        assertThat(new Postbox(operator).all()).isEmpty();
        clock.advance(Duration.ofHours(25));
        letters.tell();
        letters.tell();
        var alarm = new Postbox(operator).newestOf(1);
        assertThat(alarm.subject()).startsWith("فحوص ساقطة في المتجر");
        assertThat(alarm.text()).contains("book-is-append-only", "not tried for a day", "/staff/controls");
        clock.reset();
        letters.tell();
        letters.tell();
        assertThat(new Postbox(operator).all())
                .extracting(Postbox.Mail::subject)
                .containsExactlyInAnyOrder(alarm.subject(), "عادت كل الفحوص");
    }

    @Test
    void waits_for_nothing_where_the_operator_gave_no_address() {
        clock.advance(Duration.ofHours(25));
        lettersTo("").tell();
    }

    private AlarmLetters lettersTo(String address) {
        return new AlarmLetters(
                controls, new OperatorsAddress(address, "متجر مختلف", store), envelopes, post, vocabulary);
    }
}
