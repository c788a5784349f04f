package org.mukhtalif.store.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Telling_merchants_programs {

    @Autowired
    private Endpoints endpoints;

    @Autowired
    private Messages messages;

    @Autowired
    private Telling telling;

    @Autowired
    private Goods goods;

    @Autowired
    private Shopping shopping;

    @Autowired
    private Cancellations cancellations;

    @Autowired
    private TestClock clock;

    private final Listener program = new Listener();

    @AfterEach
    void end() {
        clock.reset();
        program.close();
    }

    @Test
    void the_published_vector_of_the_standard_is_signed_as_published() {
        var signed = SigningSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .signature(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}");
        assertThat(signed).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void an_order_is_told_to_its_merchant_signed_and_names_nobody() {
        var merchant = goods.merchant();
        var secret = registered(merchant);
        var order = ordered(merchant);

        telling.tellDue();

        assertThat(program.heard()).hasSize(1);
        var heard = program.heard().getFirst();
        assertThat(heard.isSignedWith(secret)).isTrue();
        assertThat(heard.body())
                .contains("\"type\":\"order.confirmed\"", "\"order\":\"" + order.number() + "\"")
                .doesNotContain("سارة", "966551234567", "sara@mail.example");
        assertThat(told(merchant).getFirst().state()).isInstanceOf(Message.State.Told.class);
    }

    @Test
    void another_merchants_order_is_not_told() {
        var merchant = goods.merchant();
        registered(merchant);
        ordered(goods.merchant());

        telling.tellDue();

        assertThat(program.heard()).isEmpty();
    }

    @Test
    void a_program_that_fails_is_told_again_later_under_the_same_id() {
        var merchant = goods.merchant();
        registered(merchant);
        ordered(merchant);
        program.answersWith(500);
        telling.tellDue();
        telling.tellDue();
        assertThat(program.heard()).as("not before its pause").hasSize(1);
        assertThat(told(merchant).getFirst().answer()).contains(500);

        program.answersWith(204);
        clock.advance(Duration.ofSeconds(6));
        telling.tellDue();

        assertThat(program.heard()).hasSize(2);
        assertThat(program.heard().get(1).id()).isEqualTo(program.heard().get(0).id());
        assertThat(told(merchant).getFirst().state()).isInstanceOf(Message.State.Told.class);
    }

    @Test
    void after_the_last_pause_it_is_given_up_and_the_merchant_can_have_it_told_again() {
        var merchant = goods.merchant();
        registered(merchant);
        ordered(merchant);
        program.answersWith(503);
        telling.tellDue();
        for (var pause : Messages.PAUSES) {
            clock.advance(pause.plusSeconds(1));
            telling.tellDue();
        }
        var message = told(merchant).getFirst();
        assertThat(message.state()).isInstanceOf(Message.State.GivenUp.class);
        assertThat(message.tries()).isEqualTo(Messages.PAUSES.size() + 1);

        program.answersWith(200);
        assertThat(messages.replay(goods.merchant(), message.id(), message.endpoint()))
                .as("by somebody else")
                .isFalse();
        assertThat(messages.replay(merchant, message.id(), message.endpoint())).isTrue();
        telling.tellDue();

        assertThat(told(merchant).getFirst().state()).isInstanceOf(Message.State.Told.class);
    }

    @Test
    void nobody_listening_costs_nobody_an_order() {
        var merchant = goods.merchant();
        registered(merchant);
        program.close();
        var order = ordered(merchant);
        telling.tellDue();

        assertThat(cancellations.cancel(order.number(), merchant)).isTrue();
        assertThat(told(merchant)).hasSize(2);
        assertThat(told(merchant)).allMatch(message -> message.answer().isEmpty());
    }

    @Test
    void an_address_that_cannot_be_one_is_refused_and_so_is_a_sixth() {
        var merchant = goods.merchant();
        for (var typed : new String[] {
            "",
            "orders",
            "ftp://program.example/",
            "http://program.example/",
            "https://name:word@program.example/",
            "https://" + "a".repeat(600)
        })
            assertThat(endpoints.register(merchant, typed))
                    .as(typed)
                    .isEqualTo(new EndpointAnswer.Refused("webhooks.url.shape"));
        for (int turn = 0; turn < Endpoints.MOST; turn++) registered(merchant);
        assertThat(endpoints.register(merchant, program.url()))
                .isEqualTo(new EndpointAnswer.Refused("webhooks.too-many"));
    }

    @Test
    void a_removed_program_is_told_nothing_and_only_by_its_own_merchant() {
        var merchant = goods.merchant();
        registered(merchant);
        var id = endpoints.of(merchant).getFirst().id();
        endpoints.remove(goods.merchant(), id);
        assertThat(endpoints.of(merchant)).hasSize(1);
        endpoints.remove(merchant, id);
        endpoints.remove(merchant, UUID.randomUUID());
        ordered(merchant);
        telling.tellDue();

        assertThat(program.heard()).isEmpty();
    }

    private String registered(MerchantId merchant) {
        if (endpoints.register(merchant, program.url()) instanceof EndpointAnswer.Registered(var _, var secret))
            return secret;
        throw new AssertionError("The program was refused");
    }

    private Order ordered(MerchantId merchant) {
        return shopping.placed(
                goods.offer(goods.product(merchant, goods.section(), "تمر", "Dates"), merchant, 2_000, 5));
    }

    private List<Message> told(MerchantId merchant) {
        return messages.of(merchant, Optional.empty(), 5);
    }
}
