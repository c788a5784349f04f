package org.mukhtalif.store.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// The act of opening an account by oneself.
@Component
public class Registration {

    /// What the store is called lies at hand, so it makes no password.
    static final List<PersonalText> TRADE_NAMES =
            List.of(new PersonalText("mukhtalif"), new PersonalText("مختلف"), new PersonalText("متجر"));

    private final AccountOpening opening;
    private final SecretHashes hashes;
    private final FirstLetters letters;
    private final Clock clock;
    private final ZoneId zone;

    Registration(AccountOpening opening, SecretHashes hashes, FirstLetters letters, Clock clock, ZoneId zone) {
        this.opening = opening;
        this.hashes = hashes;
        this.letters = letters;
        this.clock = clock;
        this.zone = zone;
    }

    /// Judges what was typed, seals it, and sends the link that confirms the e-mail. Nothing is kept of a refused
    /// registration.
    ///
    /// @throws Crowded when too many sign in at this moment
    public RegistrationAnswer open(RegistrationForm form) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var faults = RegistrationFaults.of(form, today, TRADE_NAMES, Password.Beside.NOTHING);
        if (!faults.isEmpty()) return new RegistrationAnswer.Refused(faults);
        var wanted = NewAccount.of(form, Role.SHOPPER, hashes, Password.Beside.NOTHING);
        return switch (opening.open(wanted, false)) {
            case AccountOpening.Opened.Done done -> letters.send(done, wanted.guardian(), form.language());
            case AccountOpening.Opened.EmailKnown(var holder) ->
                letters.tellHolder(holder, wanted.guardian().isPresent(), form.language());
            case AccountOpening.Opened.UserNameTaken _ ->
                new RegistrationAnswer.Refused(Map.of(PersonalField.USER_NAME, "accounts.user-name.taken"));
        };
    }
}
