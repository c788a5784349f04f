package org.mukhtalif.privacy.subjectrequests;

import java.security.SecureRandom;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;

/// The number of a request, `R-7K3Q92`: random, without letters that look like others.
public record RequestNumber(String value) {

    static final String KIND = "request";
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SHAPE = "R-[2-9A-HJKMNP-TV-Z]{6}";
    private static final SecureRandom RANDOM = new SecureRandom();

    public RequestNumber {
        if (!value.matches(SHAPE)) throw new IllegalArgumentException("A request's number looks like R-7K3Q92");
    }

    /// What stood in an address, if it can be a number at all.
    public static Optional<RequestNumber> of(String typed) {
        return typed.matches(SHAPE) ? Optional.of(new RequestNumber(typed)) : Optional.empty();
    }

    static RequestNumber random() {
        var number = new StringBuilder("R-");
        for (int place = 0; place < 6; place++) number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new RequestNumber(number.toString());
    }

    /// The case under which its words are sealed.
    public CaseId caseId() {
        return new CaseId(KIND + ":" + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
