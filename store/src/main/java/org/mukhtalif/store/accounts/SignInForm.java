package org.mukhtalif.store.accounts;

import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// What somebody typed to sign in.
///
/// @param who a user name or an e-mail
/// @param place from where the request comes, to slow down those who guess; it is not kept
public record SignInForm(PersonalText who, PersonalText password, PersonalText place, Locale language) {

    /// The typed name in the form in which people are recognised, if it can be one at all.
    Optional<PersonalText> recognised() {
        if (isEmail())
            return EmailAddress.fault(who).isPresent()
                    ? Optional.empty()
                    : Optional.of(new EmailAddress(who).recognised());
        return UserName.fault(who).isPresent() ? Optional.empty() : Optional.of(new UserName(who).recognised());
    }

    boolean isEmail() {
        return who.reveal().contains("@");
    }
}
