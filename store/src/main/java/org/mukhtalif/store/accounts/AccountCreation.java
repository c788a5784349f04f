package org.mukhtalif.store.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// The operator opens an account for somebody, from the terminal or with the demo data: its e-mail counts as
/// confirmed, and no mail is sent.
@Component
public class AccountCreation {

    /// What came of it.
    public sealed interface Created {
        record Done(SignedIn holder) implements Created {}

        /// @param faults for each field a key of the message bundle
        record Refused(Map<PersonalField, String> faults) implements Created {
            public Refused {
                faults = Map.copyOf(faults);
            }
        }
    }

    private final AccountOpening opening;
    private final SecretHashes hashes;
    private final Clock clock;

    AccountCreation(AccountOpening opening, SecretHashes hashes, Clock clock) {
        this.opening = opening;
        this.hashes = hashes;
        this.clock = clock;
    }

    /// Opens an account for an adult. The same rules hold as for a registration.
    ///
    /// @param typed what the account is to hold; e-mail, user name and password at least
    /// @throws Crowded when too many hashes are being computed
    public Created create(Role role, Map<PersonalField, PersonalText> typed) {
        return create(role, typed, Password.Beside.NOTHING);
    }

    /// The same for an account that will get a second factor, so that its password may be shorter.
    ///
    /// @throws Crowded when too many hashes are being computed
    public Created create(Role role, Map<PersonalField, PersonalText> typed, Password.Beside beside) {
        var withAge = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        withAge.putAll(typed);
        withAge.put(PersonalField.ADULT, new PersonalText("yes"));
        var form = new RegistrationForm(withAge, Locale.of("ar"), Optional.empty());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var faults = RegistrationFaults.of(form, today, Registration.TRADE_NAMES, beside);
        if (!faults.isEmpty()) return new Created.Refused(faults);
        return open(NewAccount.of(form, role, hashes, beside));
    }

    private Created open(NewAccount wanted) {
        return switch (opening.open(wanted, true)) {
            case AccountOpening.Opened.Done(var account, var subject) ->
                new Created.Done(new SignedIn(account, subject, wanted.role()));
            case AccountOpening.Opened.EmailKnown(var _) ->
                new Created.Refused(Map.of(PersonalField.EMAIL, "accounts.email.taken"));
            case AccountOpening.Opened.UserNameTaken _ ->
                new Created.Refused(Map.of(PersonalField.USER_NAME, "accounts.user-name.taken"));
        };
    }
}
