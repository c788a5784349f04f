package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Being_forgotten {

    @Autowired
    AccountCreation creation;

    @Autowired
    SignIn signIn;

    @Autowired
    Sessions sessions;

    @Autowired
    Links links;

    @Autowired
    Recognition recognition;

    @Autowired
    Erasure erasure;

    @Test
    void with_the_account_go_sign_in_sessions_links_and_recognition() {
        var sara = new Newcomer();
        var holder = ((AccountCreation.Created.Done) creation.create(Role.SHOPPER, sara.typed)).holder();
        var session =
                ((SignInAnswer.Welcome) signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD))).session();
        var link = links.issue(holder.account(), LinkKind.RECOVERY);
        erasure.eraseEverything(holder.subject());
        assertThat(sessions.find(session.token())).isEmpty();
        assertThat(links.find(link, LinkKind.RECOVERY)).isEmpty();
        assertThat(recognition.subjectOf(PersonalField.EMAIL, sara.typed(PersonalField.EMAIL)))
                .isEmpty();
        assertThat(signIn.attempt(sara.signIn(PersonalField.USER_NAME, Newcomer.PASSWORD)))
                .isEqualTo(new SignInAnswer.Wrong());
    }

    @Test
    void who_was_forgotten_may_come_back_as_somebody_new() {
        var sara = new Newcomer();
        var before = ((AccountCreation.Created.Done) creation.create(Role.SHOPPER, sara.typed)).holder();
        erasure.eraseEverything(before.subject());
        var after = ((AccountCreation.Created.Done) creation.create(Role.SHOPPER, sara.typed)).holder();
        assertThat(after.subject()).isNotEqualTo(before.subject());
    }
}
