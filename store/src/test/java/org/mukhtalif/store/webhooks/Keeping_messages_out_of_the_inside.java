package org.mukhtalif.store.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Keeping_messages_out_of_the_inside {

    private final Whereabouts open = new Whereabouts("https://shop.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.9",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1"
            })
    void an_inner_address_is_not_public(String address) throws UnknownHostException {
        assertThat(Whereabouts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "212.138.92.10", "2001:4860:4860::8888", "100.128.0.1"})
    void an_outer_address_is(String address) throws UnknownHostException {
        assertThat(Whereabouts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_public_store_talks_neither_to_itself_nor_without_tls() {
        assertThat(open.read("http://localhost:9200/")).isEmpty();
        assertThat(open.mayReach(URI.create("https://127.0.0.1/"))).isFalse();
        assertThat(open.mayReach(URI.create("https://localhost/"))).isFalse();
    }
}
