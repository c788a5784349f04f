package org.mukhtalif.store.accounts;

import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// How someone signs in: the tie between a role and a person of whom this room knows only a random number.
///
/// @param confirmed whether the person has proved that the e-mail is hers; nobody signs in before
/// @param asksQuestion whether a recovery question stands as an extra gate behind the recovery link
/// @param hasSecondFactor whether a sign-in asks for a code after the password
/// @param locked whether so many wrong passwords were tried that only the recovery link opens it
public record Account(
        AccountId id,
        DataSubjectId subject,
        Role role,
        boolean confirmed,
        boolean asksQuestion,
        boolean hasSecondFactor,
        boolean locked) {

    public SignedIn signedIn() {
        return new SignedIn(id, subject, role);
    }
}
