package org.mukhtalif.store.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.Registration;
import org.mukhtalif.store.accounts.RegistrationForm;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Destroying_what_is_over {

    @Autowired
    HourlyDestruction destruction;

    @Autowired
    RetentionSweep sweep;

    @Autowired
    Registration registration;

    @Autowired
    Recognition recognition;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    private final String number = UUID.randomUUID().toString().substring(0, 13);
    private final PersonalText email = new PersonalText("sara-" + number + "@mail.example");

    @AfterEach
    void putTheClockBack() {
        clock.reset();
        sweep.sweepWithTheClockConfirmed();
    }

    @Test
    void a_registration_that_nobody_confirmed_is_gone_after_a_day_and_the_e_mail_free_again() {
        register();
        var subject = recognition.subjectOf(PersonalField.EMAIL, email).orElseThrow();
        sweep.sweepWithTheClockConfirmed();
        destruction.destroyWhatIsOver();
        assertThat(accounts.of(subject)).isPresent();
        clock.advance(Duration.ofHours(25));
        destruction.destroyWhatIsOver();
        assertThat(accounts.of(subject)).as("the clock jumped").isPresent();
        sweep.sweepWithTheClockConfirmed();
        destruction.destroyWhatIsOver();
        assertThat(accounts.of(subject)).isEmpty();
        assertThat(recognition.subjectOf(PersonalField.EMAIL, email)).isEmpty();
    }

    private void register() {
        registration.open(new RegistrationForm(
                Map.of(
                        PersonalField.EMAIL, email,
                        PersonalField.USER_NAME, new PersonalText("سارة-" + number),
                        PersonalField.PASSWORD, new PersonalText("نخلة طويلة قرب البئر القديمة"),
                        PersonalField.ADULT, new PersonalText("yes")),
                Locale.of("ar"),
                Optional.empty()));
    }
}
