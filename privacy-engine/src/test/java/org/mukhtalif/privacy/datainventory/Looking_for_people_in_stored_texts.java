package org.mukhtalif.privacy.datainventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.privacy.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Looking_for_people_in_stored_texts {

    private final TestDatabase database = TestDatabase.with("controls");
    private final JdbcClient owner = JdbcClient.create(database.asOwner());

    @BeforeEach
    void aTableOfWords() {
        owner.sql("create table controls.words (words text)").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0512345678",
                "call 0512345678.",
                "٠٥١٢٣٤٥٦٧٨",
                "۰۵۱۲۳۴۵۶۷۸",
                "+966512345678",
                "00966512345678",
                "٠٠٩٦٦٥١٢٣٤٥٦٧٨",
                "966512345678",
                "000512345678",
                "{\"to\":\"0512345678\"}",
                "1000000008",
                "رقم ١٠٠٠٠٠٠٠٠٨",
                "<ID>2000000006</ID>",
                "sara@shop.example",
                "<mail>sara@shop.example</mail>"
            })
    void finds_what_looks_like_a_person(String text) {
        write(text);
        assertThat(PersonalLook.in(text)).isTrue();
        assertThat(found()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"300000000000003", "order-0512345678", "1000000001", "12.500", "@", "05123456789"})
    void passes_over_other_numbers(String text) {
        write(text);
        assertThat(found()).isFalse();
    }

    @Test
    void finds_one_among_many() {
        owner.sql("insert into controls.words select '1000000001' from generate_series(1, 1000)")
                .update();
        assertThat(found()).isFalse();
        write("0512345678");
        assertThat(found()).isTrue();
    }

    private void write(String text) {
        owner.sql("insert into controls.words values (:text)")
                .param("text", text)
                .update();
    }

    private boolean found() {
        return LooksInside.within(owner).present().contains("controls.words.words");
    }
}
