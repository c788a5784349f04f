package org.mukhtalif.store.invoices;

import java.util.regex.Pattern;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.SellerOfRecord;

/// Who issues a document: the store, or a merchant in whose name the store writes. Each has a series and a chain of its
/// own.
///
/// @param value `STORE`, or `MERCHANT-` and the merchant's number
public record IssuerId(String value) implements Comparable<IssuerId> {

    private static final Pattern FORM = Pattern.compile("STORE|MERCHANT-[1-9][0-9]*");

    public static final IssuerId STORE = new IssuerId("STORE");

    private static final String OF_A_MERCHANT = "MERCHANT-";

    public IssuerId {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("An issuer is STORE or MERCHANT- and a number, such as MERCHANT-12");
    }

    public static IssuerId of(MerchantId merchant) {
        return new IssuerId(OF_A_MERCHANT + merchant);
    }

    /// The seller of record of a part of an order.
    static IssuerId of(MerchantOrder part) {
        return of(part.seller(), part.merchant());
    }

    static IssuerId of(SellerOfRecord seller, MerchantId merchant) {
        return switch (seller) {
            case MERCHANT -> of(merchant);
            case STORE -> STORE;
        };
    }

    public boolean isStore() {
        return equals(STORE);
    }

    /// Stands before each of its document numbers.
    String prefix() {
        return isStore() ? "S" : "M" + value.substring(OF_A_MERCHANT.length());
    }

    @Override
    public int compareTo(IssuerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
