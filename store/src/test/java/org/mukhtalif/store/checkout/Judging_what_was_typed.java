package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.privacy.datainventory.PersonalText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Judging_what_was_typed {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0551234567",
                "551234567",
                "966551234567",
                "+966551234567",
                "00966551234567",
                "٠٥٥١٢٣٤٥٦٧",
                "۰۵۵۱۲۳۴۵۶۷",
                " 055 123-4567 ",
                "\u202A+966 55 123 4567\u202C",
                "(055) 123.4567"
            })
    void a_mobile_number_is_taken_in_every_usual_form(String typed) {
        assertThat(SaudiMobile.fault(text(typed))).isEmpty();
        assertThat(new SaudiMobile(text(typed)).text().reveal()).isEqualTo("+966551234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0111234567", "05512345678", "055123456", "+971551234567", "0551234a67", "966966551234567"})
    void another_number_is_no_saudi_mobile(String typed) {
        assertThat(SaudiMobile.fault(text(typed))).contains("checkout.mobile.not-mobile");
    }

    @ParameterizedTest
    @CsvSource({
        "RRRD2929,RRRD2929",
        "rrrd2929,RRRD2929",
        "rrrd٢٩٢٩,RRRD2929",
        "RRRD ۲۹۲۹,RRRD2929",
        "rrrd-2929,RRRD2929"
    })
    void a_short_address_is_taken_in_either_case_and_with_any_digits(String typed, String kept) {
        assertThat(ShortAddress.fault(text(typed))).isEmpty();
        assertThat(new ShortAddress(text(typed)).text().reveal()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RRD2929", "RRRD292", "2929RRRD", "رررد2929", "RRRD29299"})
    void four_letters_and_four_digits_or_nothing(String typed) {
        assertThat(ShortAddress.fault(text(typed))).contains("checkout.short-address.shape");
        assertThat(ShortAddress.fault(text(""))).isEmpty();
    }

    @Test
    void a_name_loses_what_nobody_sees() {
        var disguised = "\u202Eسارة\u200B \u2066القحطاني\u2069\u0000\t ";

        assertThat(new RecipientName(text(disguised)).text().reveal()).isEqualTo("سارة القحطاني");
    }

    @ParameterizedTest
    @CsvSource({"'',missing", "'\u200B\u202E',missing", "'12 34',no-letters", "س,no-letters"})
    void a_name_has_two_letters_at_least(String typed, String fault) {
        assertThat(RecipientName.fault(text(typed))).contains("checkout.recipient." + fault);
    }

    @Test
    void ten_thousand_characters_are_refused_in_every_field() {
        var long_one = text("س".repeat(10_000));

        assertThat(RecipientName.fault(long_one)).contains("checkout.recipient.too-long");
        assertThat(SaudiMobile.fault(text("5".repeat(10_000)))).contains("checkout.mobile.not-mobile");
        assertThat(ShortAddress.fault(long_one)).contains("checkout.short-address.shape");
        var form = new DeliveryForm(
                long_one, long_one, long_one, long_one, long_one, long_one, long_one, long_one, long_one);
        assertThat(DeliveryAddress.faults(form))
                .containsEntry("district", "checkout.district.too-long")
                .containsEntry("street", "checkout.street.too-long")
                .containsEntry("building", "checkout.building.digits")
                .containsEntry("postal-code", "checkout.postal-code.digits");
    }

    @Test
    void an_address_is_a_line_each_with_latin_digits() {
        var none = text("");
        var form = new DeliveryForm(
                none, none, none, none, text(" حي  الياسمين "), text("شارع\nالأمل"), text("٢٩٢٩"), text("۱۳۳۲۲"), none);

        assertThat(DeliveryAddress.faults(form)).isEmpty();
        assertThat(DeliveryAddress.of("الرياض", form).text().reveal())
                .isEqualTo("الرياض\nحي الياسمين\nشارع الأمل\n2929\n13322");
    }

    private static PersonalText text(String typed) {
        return new PersonalText(typed);
    }
}
