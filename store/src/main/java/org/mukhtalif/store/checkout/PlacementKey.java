package org.mukhtalif.store.checkout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.language.TypedLine;

/// By what a repeated placement is recognised: whose cart, which key, and a fingerprint of everything that was sent.
///
/// The fingerprint is an HMAC under a key made of the cart's secret and the sending's own key. The tables hold only
/// hashes of both, so nobody can try typed words against a fingerprint, and each placement has another HMAC key.
record PlacementKey(byte[] scope, byte[] key, byte[] fingerprint) {

    static PlacementKey of(Placement placement) {
        var key = placement.key().getBytes(StandardCharsets.US_ASCII);
        return new PlacementKey(
                placement.cart().hash(),
                sha256(key),
                hmac(concat(placement.cart().bytes(), key), words(placement)));
    }

    /// A number for this scope and key, by which sendings find each other while they are under way.
    long lock() {
        return ByteBuffer.wrap(scope).getLong()
                ^ Long.rotateLeft(ByteBuffer.wrap(key).getLong(), 17);
    }

    boolean hasFingerprint(byte[] other) {
        return MessageDigest.isEqual(fingerprint, other);
    }

    /// Each word with its length before it, so that no two placements read alike.
    private static String words(Placement placement) {
        var all = new StringBuilder();
        var form = placement.delivery();
        for (var typed : new PersonalText[] {
            form.recipient(),
            form.mobile(),
            form.mail(),
            form.city(),
            form.district(),
            form.street(),
            form.building(),
            form.postalCode(),
            form.shortAddress()
        }) add(all, TypedLine.plain(typed));
        var another = placement.another().orElse(null);
        if (another != null) add(all, "another");
        if (another != null) add(all, TypedLine.plain(another.mail()));
        var invoiceTo = placement.invoiceTo().orElse(null);
        if (invoiceTo != null) add(all, "tax-invoice");
        if (invoiceTo != null) add(all, TypedLine.plain(invoiceTo.name()));
        if (invoiceTo != null) add(all, TypedLine.plain(invoiceTo.vatNumber()));
        var shipping = new TreeMap<Long, String>();
        placement.shipping().forEach((merchant, kind) -> shipping.put(merchant.value(), kind));
        add(all, shipping.toString());
        add(all, placement.shopper().map(Object::toString).orElse(""));
        add(all, placement.payment());
        add(all, placement.namedTerms());
        add(all, placement.shownTotal().toString());
        return all.toString();
    }

    private static void add(StringBuilder all, String word) {
        all.append(word.length()).append(':').append(word);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return new String(first, StandardCharsets.US_ASCII)
                .concat(".")
                .concat(new String(second, StandardCharsets.US_ASCII))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    private static byte[] hmac(byte[] key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HmacSHA256", missing);
        }
    }
}
