package org.mukhtalif.store;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.AccountCreation;
import org.mukhtalif.store.accounts.AccountCreation.Created;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SessionCookie;
import org.mukhtalif.store.accounts.SignIn;
import org.mukhtalif.store.accounts.SignInAnswer;
import org.mukhtalif.store.accounts.SignInForm;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.MemberRole;
import org.mukhtalif.store.merchants.Memberships;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.stereotype.Component;

/// Invented people for tests, each with an address of her own and signed in already. Inject it into a [StoreTest].
@Component
public class People {

    public static final String PASSWORD = "نخلة طويلة قرب البئر القديمة";

    private final AccountCreation accounts;
    private final SignIn signIn;
    private final Memberships memberships;

    People(AccountCreation accounts, SignIn signIn, Memberships memberships) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.memberships = memberships;
    }

    /// Somebody who is signed in.
    ///
    /// @param mail her address
    public record Somebody(DataSubjectId subject, Cookie session, String mail) {

        public Postbox postbox() {
            return new Postbox(mail);
        }
    }

    public Somebody shopper() {
        return with(Role.SHOPPER);
    }

    /// Somebody who works for this merchant.
    public Somebody of(MerchantId merchant) {
        return with(
                Role.MERCHANT,
                holder -> memberships.add(merchant, holder.account(), holder.subject(), MemberRole.OWNER));
    }

    public Somebody with(Role role) {
        return with(role, _ -> {});
    }

    private Somebody with(Role role, Consumer<SignedIn> before) {
        var number = UUID.randomUUID().toString().substring(0, 13);
        var mail = "sara-" + number + "@mail.example";
        var created = accounts.create(
                role,
                Map.of(
                        PersonalField.EMAIL, new PersonalText(mail),
                        PersonalField.USER_NAME, new PersonalText("sara-" + number),
                        PersonalField.PASSWORD, new PersonalText(PASSWORD)));
        if (created instanceof Created.Done(var holder)) before.accept(holder);
        var form = new SignInForm(
                new PersonalText(mail), new PersonalText(PASSWORD), new PersonalText("192.0.2.9"), Locale.of("ar"));
        if (signIn.attempt(form) instanceof SignInAnswer.Welcome(var session))
            return new Somebody(
                    session.who().subject(),
                    new Cookie(SessionCookie.NAME, session.token().value()),
                    mail);
        throw new AssertionError("The invented person could not sign in");
    }
}
