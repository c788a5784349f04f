package org.mukhtalif.store.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The act of putting a second factor before an account, and of taking it away again. Who signs in to work with other
/// people's data keeps it.
@Component
public class SecondFactor {

    /// What came of it.
    public sealed interface Answer {

        /// A key was made; it counts once a code of it was typed.
        record Begun(SecondFactorKey key) implements Answer {}

        /// From now on a sign-in asks for a code.
        record On(List<RecoveryCode> codes) implements Answer {
            public On {
                codes = List.copyOf(codes);
            }
        }

        record Off() implements Answer {}

        record WrongPassword() implements Answer {}

        record WrongCode() implements Answer {}

        /// @param fault a key of the message bundle
        record Refused(String fault) implements Answer {}

        record TryLater(Duration after) implements Answer {}
    }

    /// What somebody gets whose account was opened for her: to be printed once and kept nowhere.
    ///
    /// @param key as an app takes it
    /// @param link as an app on the same device opens it
    /// @param codes recovery codes in groups of four
    public record Given(String key, String link, List<String> codes) {
        public Given {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return "‹second factor›";
        }
    }

    private final PasswordProof proof;
    private final SecondFactorKeys keys;
    private final SecondFactorRows rows;
    private final SecondFactorCheck check;
    private final ApplicationEventPublisher events;

    SecondFactor(
            PasswordProof proof,
            SecondFactorKeys keys,
            SecondFactorRows rows,
            SecondFactorCheck check,
            ApplicationEventPublisher events) {
        this.proof = proof;
        this.keys = keys;
        this.rows = rows;
        this.check = check;
        this.events = events;
    }

    /// Makes a key, after the password once more.
    ///
    /// @throws Crowded when too many sign in at this moment
    public Answer begin(SignedIn who, PersonalText present) {
        return switch (proof.of(who, present)) {
            case PasswordProof.Proof.Passed(var account) ->
                account.hasSecondFactor()
                        ? new Answer.Refused("accounts.second-factor.is-on")
                        : new Answer.Begun(keys.make(account));
            case PasswordProof.Proof.Wrong _ -> new Answer.WrongPassword();
            case PasswordProof.Proof.TryLater(var wait) -> new Answer.TryLater(wait);
        };
    }

    /// The first code shows that the app has the key.
    public Answer confirm(SignedIn who, PersonalText code, Locale language) {
        return confirm(proof.accountOf(who).orElseThrow(), code, language);
    }

    private Answer confirm(Account account, PersonalText code, Locale language) {
        if (account.hasSecondFactor()) return new Answer.Refused("accounts.second-factor.is-on");
        var wait = check.begin(account);
        if (wait.isPositive()) return new Answer.TryLater(wait);
        if (!check.passes(account, code)) return new Answer.WrongCode();
        events.publishEvent(new SecondFactorChanged(account.id(), language));
        return new Answer.On(rows.begin(account.id()));
    }

    /// Takes it away: the password, a code, and a password that is long enough to stand alone.
    ///
    /// @throws Crowded when too many sign in at this moment
    public Answer end(SignedIn who, PersonalText present, PersonalText code, Locale language) {
        if (!who.is(Role.SHOPPER)) return new Answer.Refused("accounts.second-factor.stays");
        if (Password.fault(present, List.of(), Password.Beside.NOTHING).isPresent())
            return new Answer.Refused("accounts.second-factor.longer-password");
        return switch (proof.of(who, present)) {
            case PasswordProof.Proof.Passed(var account) -> end(account, code, language);
            case PasswordProof.Proof.Wrong _ -> new Answer.WrongPassword();
            case PasswordProof.Proof.TryLater(var wait) -> new Answer.TryLater(wait);
        };
    }

    /// Whether a sign-in to this account asks for a code.
    public boolean isOn(SignedIn who) {
        return proof.accountOf(who).filter(Account::hasSecondFactor).isPresent();
    }

    /// For an account that the operator opens: key and recovery codes at once, to be handed over.
    ///
    /// @param store what the store is called
    public Given give(SignedIn whom, String store) {
        var account = proof.accountOf(whom).orElseThrow();
        var key = keys.make(account);
        return new Given(
                key.base32().reveal(),
                key.link(store).reveal(),
                rows.begin(account.id()).stream().map(RecoveryCode::inGroups).toList());
    }

    private Answer end(Account account, PersonalText code, Locale language) {
        var wait = check.begin(account);
        if (wait.isPositive()) return new Answer.TryLater(wait);
        if (!check.passes(account, code)) return new Answer.WrongCode();
        keys.destroy(account);
        events.publishEvent(new SecondFactorChanged(account.id(), language));
        return new Answer.Off();
    }
}
