package org.mukhtalif.store.promotions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.custody.KeptSecrets;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// Marks by which the uses of one coupon are counted: HMAC-SHA256 under a secret that the custodian keeps. No table
/// holds it, so nobody can try numbers against a copy of the marks; and no mark of one coupon equals one of another.
/// The secret is fetched once: it is asked for while others wait for the same coupon.
@Component
class BuyerMarks {

    private final KeptSecrets kept;
    private volatile @Nullable SecretKeySpec key;

    BuyerMarks(KeptSecrets kept) {
        this.kept = kept;
    }

    List<byte[]> of(CouponId coupon, Buyer buyer) {
        var secret = secret();
        return buyer.contacts().stream()
                .map(contact -> mark(secret, coupon, contact))
                .toList();
    }

    private SecretKeySpec secret() {
        var known = key;
        if (known == null) key = known = new SecretKeySpec(kept.named("coupons"), "HmacSHA256");
        return known;
    }

    private static byte[] mark(SecretKeySpec secret, CouponId coupon, PersonalText contact) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal((coupon + " " + contact.reveal()).getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HmacSHA256", missing);
        }
    }
}
