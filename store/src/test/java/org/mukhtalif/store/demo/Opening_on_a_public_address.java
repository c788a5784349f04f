package org.mukhtalif.store.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.AccountCreation;
import org.mukhtalif.store.accounts.AccountCreation.Created;
import org.mukhtalif.store.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Opening_on_a_public_address {

    private static final DemoSettings A_DEMO = new DemoSettings(false, true, null);
    private static final DemoSettings EMPTY = new DemoSettings(true, true, null);
    private static final DemoSettings A_COMMAND = new DemoSettings(true, false, null);

    @Autowired
    DemoSignIns people;

    @Autowired
    Recognition recognition;

    @Autowired
    AccountCreation accounts;

    @Autowired
    Erasure erasure;

    @Test
    void is_not_for_a_demo() {
        assertThat(with(A_DEMO).isOpen()).isTrue();
        assertThat(with(EMPTY).isOpen()).isFalse();
    }

    @Test
    void is_not_for_a_shop_that_was_a_demo_before() {
        var sara = people.everybody().getFirst();
        var created = accounts.create(
                Role.SHOPPER,
                Map.of(
                        PersonalField.EMAIL, new PersonalText(sara.login()),
                        PersonalField.USER_NAME, new PersonalText(sara.persona()),
                        PersonalField.PASSWORD, new PersonalText(sara.password())));
        if (!(created instanceof Created.Done(var holder))) throw new AssertionError("Sara was refused: " + created);
        try {
            assertThat(with(EMPTY).isOpen()).isTrue();
            assertThat(with(A_COMMAND).isOpen()).isFalse();
        } finally {
            erasure.eraseEverything(holder.subject());
        }
        assertThat(with(EMPTY).isOpen()).isFalse();
    }

    private DemoOnTheWeb with(DemoSettings settings) {
        return new DemoOnTheWeb(settings, people, recognition);
    }
}
