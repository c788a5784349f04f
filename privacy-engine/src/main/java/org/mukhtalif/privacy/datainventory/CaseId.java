package org.mukhtalif.privacy.datainventory;

import java.util.regex.Pattern;

/// The single matter for which data is held: the account, or one order's contact. Each case has keys of its own,
/// so that an expired order's address dies while the account lives.
///
/// @param value `account`, or a kind and a number such as `order:M-7K3Q92`; never anything personal
public record CaseId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,20}(:[A-Za-z0-9-]{1,40})?");

    public static final CaseId ACCOUNT = new CaseId("account");

    public CaseId {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("A case is a kind in lower case, or a kind, a colon and a number");
    }

    public static CaseId order(String number) {
        return new CaseId("order:" + number);
    }

    /// What shows that an order's transfer was made.
    public static CaseId transfer(String orderNumber) {
        return new CaseId("transfer:" + orderNumber);
    }

    /// What was sent at once of photos of a return.
    public static CaseId photos(String orderNumber, String returnNumber, String sending) {
        return new CaseId("return:" + orderNumber + "-" + returnNumber + "-" + sending);
    }

    /// What sort of case this is: the part before the colon.
    public String kind() {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }

    /// The case's number: the part after the colon, or nothing.
    public String number() {
        return value.substring(value.indexOf(':') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
