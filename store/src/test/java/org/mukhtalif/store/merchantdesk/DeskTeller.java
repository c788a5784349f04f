package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.Cookie;
import org.mukhtalif.store.People;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.merchants.MemberRole;
import org.mukhtalif.store.merchants.Memberships;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.stereotype.Component;

/// Lets somebody invented work at a merchant's desk.
@Component
public class DeskTeller {

    private final People people;
    private final Accounts accounts;
    private final Memberships memberships;

    DeskTeller(People people, Accounts accounts, Memberships memberships) {
        this.people = people;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /// The session of somebody who works for this merchant.
    public Cookie of(MerchantId merchant) {
        var somebody = people.with(Role.MERCHANT);
        var account = accounts.of(somebody.subject()).orElseThrow().id();
        memberships.add(merchant, account, somebody.subject(), MemberRole.OWNER);
        return somebody.session();
    }
}
