package org.mukhtalif.privacy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Keeping_keys_in_a_service implements Every_custodian {

    private TransitService service;

    @BeforeEach
    void start() throws IOException {
        service = new TransitService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Override
    public Custodian custodian() {
        return withToken(TransitService.TOKEN);
    }

    @Test
    void keys_of_this_store_carry_its_prefix() {
        custodian().wrap("epoch-1", KEY);
        assertThat(service.names()).containsExactly("store-epoch-1");
    }

    @Test
    void with_a_wrong_token_nothing_is_wrapped() {
        assertThatThrownBy(() -> withToken("wrong").wrap("epoch-1", KEY)).hasMessageContaining("status 403");
    }

    @Test
    void a_refused_token_is_not_taken_for_a_destroyed_key() {
        var wrapped = custodian().wrap("epoch-1", KEY);
        assertThatThrownBy(() -> withToken("wrong").unwrap("epoch-1", wrapped)).hasMessageContaining("status 403");
    }

    @Test
    void a_service_that_is_away_is_not_taken_for_a_destroyed_key() {
        var wrapped = custodian().wrap("epoch-1", KEY);
        service.close();
        assertThatThrownBy(() -> custodian().unwrap("epoch-1", wrapped)).hasMessageContaining("can not be reached");
    }

    private Custodian withToken(String token) {
        return new RemoteCustodian(new CustodianSettings.Remote(service.address(), token, "store-"));
    }
}
