package org.mukhtalif.store.returns;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.store.orders.OrderNumber;

/// The matter of photos that were sent at once. A sending has a random name, so that two at the same moment never
/// seal over each other.
record PhotoMatter(OrderNumber order, ReturnNumber number, String sending) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("(M-[^-]+)-(T-[^-]+)-([" + LETTERS + "]{6})");

    static final String KIND = CaseId.photos("M", "T", "S").kind();

    static PhotoMatter fresh(OrderNumber order, ReturnNumber number) {
        var sending = new StringBuilder();
        for (int letter = 0; letter < 6; letter++) sending.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new PhotoMatter(order, number, sending.toString());
    }

    static Optional<PhotoMatter> of(CaseId caseId) {
        var parts = FORM.matcher(caseId.number());
        if (!caseId.kind().equals(KIND) || !parts.matches()) return Optional.empty();
        return OrderNumber.of(parts.group(1))
                .flatMap(order ->
                        ReturnNumber.of(parts.group(2)).map(number -> new PhotoMatter(order, number, parts.group(3))));
    }

    CaseId caseId() {
        return CaseId.photos(order.value(), number.value(), sending);
    }
}
