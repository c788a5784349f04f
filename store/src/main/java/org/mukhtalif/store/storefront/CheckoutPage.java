package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.checkout.Another;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.checkout.InvoiceTo;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;

/// The one page of the checkout. What was typed is on it again, and only the template's last line reveals it.
///
/// @param another nothing while the buyer receives it herself
/// @param invoiceTo nothing while nobody asks for a tax invoice
/// @param errors what is wrong, by field, and `errorList` the same in the order of the page
/// @param note what kept the order from being placed, if it was not a field
/// @param termsNote that the terms have changed since the page was opened
/// @param why beside each field: why it is asked for, on what basis, how long it is kept
/// @param mailNeeded whether the order cannot be found again without an e-mail address
/// @param terms the version in force
/// @param pays the ways of paying that this order can take
/// @param total what the page says the order costs, in the smallest unit as well
public record CheckoutPage(
        DeliveryForm typed,
        @Nullable Another another,
        @Nullable InvoiceTo invoiceTo,
        Map<String, String> errors,
        List<FieldError> errorList,
        @Nullable String note,
        @Nullable String termsNote,
        Map<String, String> why,
        List<Choice> cities,
        List<Group> groups,
        boolean mailNeeded,
        String sight,
        String sightUntil,
        String terms,
        boolean termsAccepted,
        List<PayChoice> pays,
        Sums sums,
        CouponBox coupon,
        String key) {

    public CheckoutPage {
        errors = Map.copyOf(errors);
        errorList = List.copyOf(errorList);
        why = Map.copyOf(why);
        cities = List.copyOf(cities);
        groups = List.copyOf(groups);
        pays = List.copyOf(pays);
    }

    /// Whether the total depends on the way of paying.
    public boolean asksFees() {
        return pays.stream().anyMatch(pay -> pay.fee() != null);
    }

    public PersonalText recipientMail() {
        return another == null ? new PersonalText("") : another.mail();
    }

    public PersonalText invoiceName() {
        return invoiceTo == null ? new PersonalText("") : invoiceTo.name();
    }

    public PersonalText invoiceVatNumber() {
        return invoiceTo == null ? new PersonalText("") : invoiceTo.vatNumber();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /// What is bought from one merchant, and how it can travel.
    ///
    /// @param note why it cannot be brought, or that the price depends on the city
    public record Group(
            MerchantCard merchant,
            List<CartPage.Line> lines,
            String field,
            List<Way> ways,
            @Nullable String note) {
        public Group {
            lines = List.copyOf(lines);
            ways = List.copyOf(ways);
        }
    }

    /// @param arrival when it would arrive, in words
    public record Way(String key, String title, String arrival, Money price, boolean chosen) {}

    public record Sums(Money items, Money shipping, Money fee, Money off, Money total, Money vat) {}
}
