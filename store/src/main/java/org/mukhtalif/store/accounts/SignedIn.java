package org.mukhtalif.store.accounts;

import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// Who is signed in during one request: random numbers and a role, nothing about the person. Controllers take it as
/// an argument, or as an `Optional` where a page is also for strangers.
public record SignedIn(AccountId account, DataSubjectId subject, Role role) {

    public boolean is(Role wanted) {
        return role == wanted;
    }
}
