package org.mukhtalif.store.accounts;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Reem, who is under age, and Huda, who answers for her.
abstract class ChildAndGuardian {

    @Autowired
    Registration registration;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    SignIn signIn;

    @Autowired
    GuardianConsent consent;

    @Autowired
    GuardianStates states;

    @Autowired
    Guardians guardians;

    @Autowired
    Accounts accounts;

    @Autowired
    Recognition recognition;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    @Autowired
    TestClock clock;

    final Newcomer reem = new Newcomer();

    final String hudas = "huda-" + reem.number + "@mail.example";

    final Postbox huda = new Postbox(hudas);

    @AfterEach
    void time_runs_on() {
        clock.reset();
    }

    GuardianNumber registers() {
        reem.with(PersonalField.ADULT, "no").with(PersonalField.GUARDIAN_EMAIL, hudas);
        if (registration.open(reem.form()) instanceof RegistrationAnswer.GuardianAsked(var number)) return number;
        throw new AssertionError("The registration was refused");
    }

    Map<PersonalField, String> faults() {
        if (registration.open(reem.form()) instanceof RegistrationAnswer.Refused(var faults)) return faults;
        throw new AssertionError("The registration was taken");
    }

    SignInAnswer signs() {
        return signIn.attempt(reem.signIn(PersonalField.EMAIL, Newcomer.PASSWORD));
    }

    DataSubjectId subject() {
        return recognition
                .subjectOf(PersonalField.EMAIL, reem.typed(PersonalField.EMAIL))
                .orElseThrow();
    }

    String question() {
        return "/guardians/" + huda.newestOf(1).token();
    }
}
