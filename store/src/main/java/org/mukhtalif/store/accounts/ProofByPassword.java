package org.mukhtalif.store.accounts;

import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.privacyspi.SubjectVerifier;
import org.springframework.stereotype.Component;

/// The person proves herself by her password, again. Guessing is slowed down as at a sign-in.
@Component
class ProofByPassword implements SubjectVerifier {

    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final SignInThrottle throttle;

    ProofByPassword(Accounts accounts, PasswordCheck passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public boolean proves(DataSubjectId subject, PersonalText proof) {
        var name = new PersonalText(subject.toString());
        if (throttle.begin(name, name).isPositive()) return false;
        try {
            boolean right = passwords.passes(accounts.of(subject), proof);
            if (right) throttle.succeeded(name, name);
            return right;
        } catch (RuntimeException unjudged) {
            throttle.notLookedAt(name, name);
            throw unjudged;
        }
    }
}
