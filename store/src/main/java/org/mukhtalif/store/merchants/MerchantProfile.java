package org.mukhtalif.store.merchants;

import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;

/// What a merchant shows to the public.
///
/// @param code a short Latin word for files and commands, such as `alnakhil`
/// @param commercialRegister ten digits
/// @param vatNumber fifteen digits, the first and the last a 3; empty for a merchant who is not registered for VAT
/// @param initial the letter on the merchant's badge
/// @param tile the tint behind the badge, a token of the look
/// @param dispatchDays working days until a parcel leaves
public record MerchantProfile(
        String code,
        Bilingual name,
        Slug slug,
        Bilingual story,
        Bilingual city,
        String commercialRegister,
        Optional<String> vatNumber,
        String initial,
        String tile,
        int dispatchDays,
        ShippingTerms shipping) {

    public MerchantProfile {
        if (!code.matches("[a-z][a-z0-9-]{1,39}"))
            throw new IllegalArgumentException("A merchant's code has 2 to 40 small Latin letters, digits or dashes");
        if (!commercialRegister.matches("[0-9]{10}"))
            throw new IllegalArgumentException("A commercial register number has 10 digits");
        if (!vatNumber.map(number -> number.matches("3[0-9]{13}3")).orElse(true))
            throw new IllegalArgumentException("A VAT number has 15 digits; the first and the last are 3");
        if (dispatchDays < 0 || dispatchDays > 30)
            throw new IllegalArgumentException("A parcel leaves after 0 to 30 days; got " + dispatchDays);
    }
}
