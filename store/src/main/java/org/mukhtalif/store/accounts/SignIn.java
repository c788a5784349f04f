package org.mukhtalif.store.accounts;

import java.time.Duration;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.springframework.stereotype.Component;

/// The act of signing in with a user name or an e-mail, and a password.
@Component
public class SignIn {

    private static final Duration WHEN_CROWDED = Duration.ofSeconds(5);

    private final Recognition recognition;
    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final SignInThrottle throttle;
    private final SignInSteps steps;

    SignIn(
            Recognition recognition,
            Accounts accounts,
            PasswordCheck passwords,
            SignInThrottle throttle,
            SignInSteps steps) {
        this.recognition = recognition;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.steps = steps;
    }

    public SignInAnswer attempt(SignInForm form) {
        var name = form.recognised().orElseGet(() -> Typed.tidy(form.who()));
        var wait = throttle.begin(name, form.place());
        if (wait.isPositive()) return new SignInAnswer.TryLater(wait);
        try {
            return check(form, name);
        } catch (RuntimeException unjudged) {
            throttle.notLookedAt(name, form.place());
            if (unjudged instanceof Crowded) return new SignInAnswer.TryLater(WHEN_CROWDED);
            throw unjudged;
        }
    }

    private SignInAnswer check(SignInForm form, PersonalText name) {
        long began = System.nanoTime();
        var account = accountOf(form);
        if (!passwords.passes(account, form.password())) {
            EvenPace.since(began);
            return new SignInAnswer.Wrong();
        }
        throttle.succeeded(name, form.place());
        return steps.after(account.orElseThrow(), form.language());
    }

    private Optional<Account> accountOf(SignInForm form) {
        var field = form.isEmail() ? PersonalField.EMAIL : PersonalField.USER_NAME;
        return form.recognised()
                .flatMap(text -> recognition.subjectOf(field, text))
                .flatMap(accounts::of);
    }
}
