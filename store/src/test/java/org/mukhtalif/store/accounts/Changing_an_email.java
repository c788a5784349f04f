package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Changing_an_email {

    private static final PersonalText PASSWORD = new PersonalText(Newcomer.PASSWORD);
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Autowired
    AccountCreation creation;

    @Autowired
    EmailChange change;

    @Autowired
    EmailChangeConfirmation confirmation;

    @Autowired
    SignIn signIn;

    @Autowired
    Recognition recognition;

    @Autowired
    Disclosures disclosures;

    @Autowired
    SubjectRequests requests;

    @Autowired
    RetentionSweep sweep;

    @Autowired
    TestClock clock;

    private final Newcomer sara = new Newcomer();
    private final PersonalText next = new PersonalText("new-" + sara.number + "@mail.example");
    private final Postbox nextBox = new Postbox(next.reveal());
    private SignedIn holder;

    @BeforeEach
    void she_has_an_account() {
        holder = ((AccountCreation.Created.Done) creation.create(Role.SHOPPER, sara.typed)).holder();
    }

    @AfterEach
    void time_runs_on() {
        clock.reset();
    }

    @Test
    void the_link_to_the_new_address_and_the_password_change_it_and_the_old_one_is_told_twice() {
        assertThat(change.ask(holder, PASSWORD, next, ENGLISH)).isEqualTo(new EmailChange.Answer.LinkSent());
        var token = nextBox.newestOf(1).token();
        assertThat(sara.postbox().newestOf(1).subject()).startsWith("Somebody asked to change your e-mail");
        assertThat(email()).isEqualTo(sara.typed(PersonalField.EMAIL).reveal());

        assertThat(confirmation.isOpen(token)).isTrue();
        assertThat(confirmation.confirm(token, new PersonalText("not her password at all"), ENGLISH))
                .isEqualTo(new EmailChangeAnswer.WrongPassword());
        assertThat(confirmation.confirm(token, PASSWORD, ENGLISH)).isEqualTo(new EmailChangeAnswer.Changed());

        assertThat(email()).isEqualTo(next.reveal());
        assertThat(recognition.subjectOf(PersonalField.EMAIL, next)).contains(holder.subject());
        assertThat(recognition.subjectOf(PersonalField.EMAIL, sara.typed(PersonalField.EMAIL)))
                .isEmpty();
        assertThat(sara.postbox().newestOf(2).subject()).contains("has another e-mail");
        assertThat(nextBox.all()).hasSize(1);
        assertThat(confirmation.confirm(token, PASSWORD, ENGLISH)).isEqualTo(new EmailChangeAnswer.LinkGone());
        assertThat(signIn.attempt(
                        sara.with(PersonalField.EMAIL, next.reveal()).signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void nothing_happens_without_the_password() {
        assertThat(change.ask(holder, new PersonalText("somebody else's guess"), next, ENGLISH))
                .isEqualTo(new EmailChange.Answer.WrongPassword());
        assertThat(held()).doesNotContain(PersonalField.CHANGING_EMAIL);
    }

    @Test
    void an_address_of_somebody_else_is_answered_alike_and_only_its_holder_learns_of_it() {
        var huda = new Newcomer();
        creation.create(Role.SHOPPER, huda.typed);
        assertThat(change.ask(holder, PASSWORD, huda.typed(PersonalField.EMAIL), ENGLISH))
                .isEqualTo(new EmailChange.Answer.LinkSent());
        assertThat(huda.postbox().newestOf(1).subject()).contains("account");
        assertThat(held()).doesNotContain(PersonalField.CHANGING_EMAIL);
        assertThat(change.ask(holder, PASSWORD, huda.typed(PersonalField.EMAIL), ENGLISH))
                .isInstanceOf(EmailChange.Answer.TryLater.class);
    }

    @Test
    void her_own_address_and_nonsense_are_refused() {
        assertThat(change.ask(holder, PASSWORD, sara.typed(PersonalField.EMAIL), ENGLISH))
                .isEqualTo(new EmailChange.Answer.Refused("accounts.email.same"));
        assertThat(change.ask(holder, PASSWORD, new PersonalText("no e-mail"), ENGLISH))
                .isEqualTo(new EmailChange.Answer.Refused("accounts.email.shape"));
    }

    @Test
    void what_is_not_confirmed_is_destroyed_after_a_day_and_the_account_stays() {
        change.ask(holder, PASSWORD, next, ENGLISH);
        var token = nextBox.newestOf(1).token();
        assertThat(held()).contains(PersonalField.CHANGING_EMAIL);
        clock.advance(Duration.ofHours(25));
        sweep.sweepWithTheClockConfirmed();
        assertThat(held()).doesNotContain(PersonalField.CHANGING_EMAIL).contains(PersonalField.EMAIL);
        assertThat(confirmation.isOpen(token)).isFalse();
    }

    @Test
    void a_link_proves_the_address_it_went_to_and_no_other() {
        change.ask(holder, PASSWORD, next, ENGLISH);
        var first = nextBox.newestOf(1).token();
        clock.advance(Duration.ofMinutes(3));
        var other = new PersonalText("other-" + sara.number + "@mail.example");
        change.ask(holder, PASSWORD, other, ENGLISH);
        var second = new Postbox(other.reveal()).newestOf(1).token();
        assertThat(confirmation.confirm(first, PASSWORD, ENGLISH)).isEqualTo(new EmailChangeAnswer.LinkGone());
        assertThat(confirmation.confirm(second, PASSWORD, ENGLISH)).isEqualTo(new EmailChangeAnswer.Changed());
        assertThat(email()).isEqualTo(other.reveal());
    }

    private Set<PersonalField> held() {
        return requests.holdings(holder.subject()).stream()
                .map(holding -> holding.field())
                .collect(java.util.stream.Collectors.toSet());
    }

    private String email() {
        return email(holder.subject());
    }

    private String email(DataSubjectId subject) {
        var request = new DisclosureRequest(
                subject, CaseId.ACCOUNT, Set.of(PersonalField.EMAIL), Purpose.RIGHTS, Recipient.THE_PERSON);
        return ((Disclosure.Granted) disclosures.disclose(request))
                .value(PersonalField.EMAIL)
                .orElseThrow()
                .reveal();
    }
}
