package org.mukhtalif.store.demo;

import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.springframework.stereotype.Component;

/// Whether this store has doors that anybody can open who reads the program: the invented people's passwords stand in
/// it.
@Component
public class DemoOnTheWeb {

    private final DemoSettings settings;
    private final DemoSignIns people;
    private final Recognition recognition;

    DemoOnTheWeb(DemoSettings settings, DemoSignIns people, Recognition recognition) {
        this.settings = settings;
        this.people = people;
        this.recognition = recognition;
    }

    /// Whether demo data is to be filled in, or one of the invented people has an account from an earlier start.
    public boolean isOpen() {
        return settings.isDemo()
                || settings.open() && people.everybody().stream().anyMatch(this::hasAnAccount);
    }

    private boolean hasAnAccount(DemoSignIn person) {
        return recognition
                .subjectOf(PersonalField.EMAIL, new PersonalText(person.login()))
                .isPresent();
    }
}
