package org.mukhtalif.store.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Checking_a_barcode {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "96385074",
                "036000291452",
                "4006381333931",
                "6281007000017",
                "10614141000415",
                "٦٢٨١٠٠٧٠٠٠٠١٧",
                "۴۰۰۶۳۸۱۳۳۳۹۳۱",
                " 4006-3813 33931 "
            })
    void its_last_digit_proves_the_others(String typed) {
        assertThat(Gtin.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4006381333932",
                "400638133393",
                "40063813339310",
                "96385075",
                "123456789",
                "4.00638E+12",
                "4006381333931x",
                "0",
                "٤٠٠٦٣٨١٣٣٣٩٣٢"
            })
    void what_does_not_add_up_is_none(String typed) {
        assertThat(Gtin.of(typed)).isEmpty();
    }
}
