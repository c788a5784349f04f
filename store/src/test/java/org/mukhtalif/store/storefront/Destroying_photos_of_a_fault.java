package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestPhotos;
import org.mukhtalif.store.returns.Return;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Destroying_photos_of_a_fault extends ReturnsWithPhotos {

    @Autowired
    Erasure erasure;

    @Autowired
    RetentionSweep sweep;

    @Test
    void sixty_days_after_the_asking_they_are_destroyed_even_if_nobody_ever_decided() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph());
        clock.advance(Duration.ofDays(59));
        sweep.sweepWithTheClockConfirmed();
        assertThat(kept(order)).hasSize(1);
        clock.advance(Duration.ofDays(1).plusHours(1));
        sweep.sweepWithTheClockConfirmed();

        assertThat(kept(order)).isEmpty();
        assertThat(photos.of(only(order).number())).isZero();
        assertThat(only(order)).isInstanceOf(Return.Asked.class);
    }

    @Test
    void her_copy_holds_them_and_her_destruction_takes_them_along() throws Exception {
        var order = delivered();
        ask(order, TestPhotos.photograph());
        var hers = order.subject().orElseThrow();

        assertThat(Page.send(web, path(order) + "/privacy/copy.json", Map.of(), NOBODY)
                        .html())
                .contains("return-photo")
                .contains("data:image/jpeg;base64,");
        assertThat(Page.send(web, path(order) + "/privacy/copy", Map.of(), NOBODY)
                        .html())
                .contains("صور كما خُتمت")
                .doesNotContain("base64");
        erasure.eraseEverything(hers);

        assertThat(requests.holdings(hers)).isEmpty();
        assertThat(photos.of(only(order).number())).isZero();
        assertThat(Page.open(web, "/desk/returns/" + only(order).number() + "?photos=shown", desk(order))
                        .html())
                .doesNotContain("data:image");
    }

    @Test
    void the_policy_tells_of_them() {
        assertThat(Page.open(web, "/privacy", NOBODY).html())
                .contains("صور ما تُرجعه")
                .contains("من يبتّ في الإرجاع");
    }
}
