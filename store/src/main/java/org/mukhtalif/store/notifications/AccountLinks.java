package org.mukhtalif.store.notifications;

import java.util.Optional;
import org.mukhtalif.privacy.consent.Guardianships;
import org.mukhtalif.store.accounts.Account;
import org.mukhtalif.store.accounts.AccountId;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.EmailChangeNumber;
import org.mukhtalif.store.accounts.GuardianNumber;
import org.mukhtalif.store.accounts.Guardians;
import org.mukhtalif.store.accounts.LinkKind;
import org.mukhtalif.store.accounts.Links;
import org.springframework.stereotype.Component;

/// The links of letters about an account, each with a secret made for this one letter.
@Component
class AccountLinks {

    private final Accounts accounts;
    private final Links links;
    private final Guardians guardians;
    private final Guardianships guardianships;

    AccountLinks(Accounts accounts, Links links, Guardians guardians, Guardianships guardianships) {
        this.accounts = accounts;
        this.links = links;
        this.guardians = guardians;
        this.guardianships = guardianships;
    }

    Optional<String> confirmation(Waiting message) {
        return account(message)
                .map(id -> "/confirmation/"
                        + links.issue(id, LinkKind.CONFIRMATION).value());
    }

    Optional<String> recovery(Waiting message) {
        return account(message)
                .map(id -> "/recovery/" + links.issue(id, LinkKind.RECOVERY).value());
    }

    Optional<String> emailChange(Waiting message) {
        return account(message)
                .map(id -> "/email/"
                        + links.issue(id, EmailChangeNumber.of(message.caseId()))
                                .value());
    }

    Optional<String> guardian(Waiting message) {
        return GuardianNumber.of(message.reference())
                .flatMap(guardians::find)
                .flatMap(guardian -> accounts.find(guardian.account()))
                .map(child ->
                        "/guardians/" + guardianships.issueLink(child.subject()).value());
    }

    private Optional<AccountId> account(Waiting message) {
        return accounts.of(message.subject()).map(Account::id);
    }
}
