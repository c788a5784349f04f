package org.mukhtalif.store.accounts;

import java.security.SecureRandom;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;

/// What a child and her guardian call his being asked: `G-` and six random letters and digits. She reads it when she
/// registers, he in his letter; so he knows whom it is about, and the letter names nobody.
public record GuardianNumber(String value) {

    static final String KIND = "guardian";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SHAPE = "G-[" + LETTERS + "]{6}";

    public GuardianNumber {
        if (!value.matches(SHAPE))
            throw new IllegalArgumentException("A guardian's number is G- and six letters or digits, such as G-7K3Q92");
    }

    /// The number in an address, if it can be one.
    public static Optional<GuardianNumber> of(String typed) {
        return typed.matches(SHAPE) ? Optional.of(new GuardianNumber(typed)) : Optional.empty();
    }

    static GuardianNumber random() {
        var number = new StringBuilder("G-");
        for (int letter = 0; letter < 6; letter++) number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new GuardianNumber(number.toString());
    }

    /// The matter for which the guardian's address is kept.
    public CaseId caseId() {
        return new CaseId(KIND + ":" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
