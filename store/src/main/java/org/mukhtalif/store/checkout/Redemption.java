package org.mukhtalif.store.checkout;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.EmailAddress;
import org.mukhtalif.store.promotions.Buyer;
import org.mukhtalif.store.promotions.Coupon;
import org.mukhtalif.store.promotions.CouponUses;
import org.springframework.stereotype.Component;

/// Takes the coupon of a quote for an order, in the transaction that places it.
@Component
class Redemption {

    private final CouponUses uses;
    private final Clock clock;

    Redemption(CouponUses uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    /// @return why it could not be, or nothing
    Optional<Outcome> take(SealedContact contact, ReadPlacement read, Quote quote) {
        return quote.usedCoupon().flatMap(coupon -> take(coupon, contact, read));
    }

    private Optional<Outcome> take(Coupon coupon, SealedContact contact, ReadPlacement read) {
        var buyer = buyer(contact.parties().buyer().orElseThrow(), read);
        return uses.take(coupon, contact.number().value(), buyer, clock.instant())
                .map(why -> new Outcome.Answered(
                        new PlacementResult.CouponRefused(why, coupon.terms().minimum())));
    }

    /// What another recipient is called by is not the buyer's, and is not counted against anybody.
    private static Buyer buyer(DataSubjectId whose, ReadPlacement read) {
        var contacts = new ArrayList<PersonalText>();
        if (read.placement().another().isEmpty()) contacts.add(read.contact().get(PersonalField.RECIPIENT_PHONE));
        read.placement()
                .shopper()
                .map(account -> new PersonalText(account.toString()))
                .ifPresent(contacts::add);
        Optional.ofNullable(read.notices().get(PersonalField.ORDER_EMAIL))
                .map(mail -> new EmailAddress(mail).recognised())
                .ifPresent(contacts::add);
        return new Buyer(whose, contacts);
    }
}
