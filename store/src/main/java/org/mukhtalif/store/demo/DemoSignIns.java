package org.mukhtalif.store.demo;

import java.util.List;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.AccountCreation;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.merchants.MemberRole;
import org.mukhtalif.store.merchants.Memberships;
import org.mukhtalif.store.merchants.Merchants;
import org.springframework.stereotype.Component;

/// The invented people who can sign in: Sara, who shops, and al-Nakhil, who sells. Anybody who can read this file can
/// sign in as one of them; therefore they exist in demo mode only.
@Component
public class DemoSignIns {

    private static final DemoSignIn SARA =
            new DemoSignIn("sara", "sara@shopper.example", "qahwa wa tamr maa al-asr", "/session");
    private static final DemoSignIn NAKHIL =
            new DemoSignIn("nakhil", "nakhil@merchant.example", "khalas sukkari wa ajwa", "/session");
    private static final String NAKHILS_SHOP = "al-nakhil";

    private final DemoSettings settings;
    private final AccountCreation accounts;
    private final Merchants merchants;
    private final Memberships memberships;

    DemoSignIns(DemoSettings settings, AccountCreation accounts, Merchants merchants, Memberships memberships) {
        this.settings = settings;
        this.accounts = accounts;
        this.merchants = merchants;
        this.memberships = memberships;
    }

    /// What to print at start; nothing in a store that is not a demo.
    public List<DemoSignIn> all() {
        return settings.isDemo() ? everybody() : List.of();
    }

    List<DemoSignIn> everybody() {
        return List.of(SARA, NAKHIL);
    }

    /// Opens their accounts, unless somebody works for al-Nakhil already: his membership is the last step, so a start
    /// that broke off is completed by the next. Sara stays away once she was erased.
    void open() {
        var shop = merchants.byCode(NAKHILS_SHOP);
        if (shop.isEmpty() || memberships.hasAny(shop.get().id())) return;
        create(Role.SHOPPER, SARA);
        if (create(Role.MERCHANT, NAKHIL) instanceof AccountCreation.Created.Done(var holder))
            memberships.add(shop.get().id(), holder.account(), holder.subject(), MemberRole.OWNER);
    }

    private AccountCreation.Created create(Role role, DemoSignIn person) {
        return accounts.create(
                role,
                Map.of(
                        PersonalField.EMAIL, new PersonalText(person.login()),
                        PersonalField.USER_NAME, new PersonalText(person.persona()),
                        PersonalField.PASSWORD, new PersonalText(person.password())));
    }
}
