package org.mukhtalif.store.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Proving_a_message {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
    private static final String RIGHT = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330);

    @Test
    void a_signature_is_the_published_one() {
        assertThat(WebhookProof.sign(SECRET, ID, "1614265330", BODY)).isEqualTo(RIGHT);
    }

    @Test
    void a_signed_message_is_believed_within_five_minutes_of_its_time() {
        assertThat(signed(RIGHT, SENT)).isTrue();
        assertThat(signed("v1,bm90aGluZw== " + RIGHT, SENT.plusSeconds(300))).isTrue();
        assertThat(signed(RIGHT, SENT.plusSeconds(301))).isFalse();
        assertThat(signed(RIGHT, SENT.minusSeconds(301))).isFalse();
        assertThat(signed("v1,bm90aGluZw==", SENT)).isFalse();
        assertThat(signed("", SENT)).isFalse();
    }

    @Test
    void a_message_with_the_secret_inside_is_believed_and_no_other() {
        assertThat(withToken(SECRET)).isTrue();
        assertThat(withToken(SECRET + "x")).isFalse();
        assertThat(withToken("")).isFalse();
    }

    private static boolean signed(String signatures, Instant now) {
        return proof(ProviderAccess.Proof.SIGNATURE, now)
                .holds(
                        new WebhookHeaders(ID, "1614265330", signatures),
                        BODY,
                        JsonMapper.builder().build().readTree(BODY));
    }

    private static boolean withToken(String token) {
        var body = "{\"secret_token\":\"" + token + "\"}";
        return proof(ProviderAccess.Proof.TOKEN, SENT)
                .holds(
                        new WebhookHeaders("", "", ""),
                        body.getBytes(UTF_8),
                        JsonMapper.builder().build().readTree(body));
    }

    private static WebhookProof proof(ProviderAccess.Proof proof, Instant now) {
        var settings = new ProviderSettings(URI.create("https://pay.example/v1"), "sk_test", SECRET, proof);
        var none = new StaticListableBeanFactory().getBeanProvider(ProviderAccess.class);
        return new WebhookProof(new Provider(settings, none), Clock.fixed(now, ZoneOffset.UTC));
    }
}
