package org.mukhtalif.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Spelling_arabic {

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "فاطمة, فاطمه",
        "روبرـــــت, روبرت",
        "قهوة, قهوه",
        "حذآء, الحذاء",
        "رجالى, رجالي",
        "كُتَّاب, كتاب",
        "إبريق, ابريق",
        "آلة القهوة, اله قهوه",
        "مؤونة, موونه",
        "مائدة, مايده",
        "کتاب, كتاب",
        "١٢٣, 123",
        "۴۵۶, 456",
        "والعسل, عسل",
        "بالزعفران, زعفران",
        "كالذهب, ذهب",
        "للأطفال, الأطفال",
        "المكتبات, مكتبة",
        "COFFEE, coffee",
        "Mugs, mug",
        "berries, berry",
        "dishes, dish"
    })
    void spellings_of_one_word_are_one_term(String one, String other) {
        assertThat(SearchTerm.of(one)).isEqualTo(SearchTerm.of(other));
    }

    /// The pairs by which Apache Lucene shows what its Arabic normalisation does.
    @ParameterizedTest
    @CsvSource({
        "آجن, اجن",
        "أحمد, احمد",
        "إعاذ, اعاذ",
        "بنى, بني",
        "فاطمة, فاطمه",
        "روبرـــــت, روبرت",
        "مَبنا, مبنا",
        "علِي, علي",
        "بُوات, بوات",
        "ولداً, ولدا",
        "ولدٍ, ولد",
        "ولدٌ, ولد",
        "نلْسون, نلسون",
        "هتميّ, هتمي"
    })
    void letters_and_marks_fold_as_lucene_folds_them(String written, String folded) {
        assertThat(Folding.words(written)).extracting(FoldedWord::folded).containsExactly(folded);
    }

    @ParameterizedTest
    @CsvSource({"أحذية, حذاء", "والكتب, كتاب", "ألعاب, لعبة", "عبايه, عباءة", "هواتف, هاتف", "mobiles, phone"})
    void a_broken_plural_is_its_singular(String plural, String singular) {
        assertThat(SearchTerm.of(plural)).isEqualTo(SearchTerm.of(singular));
    }

    @Test
    void a_hidden_character_does_not_make_another_word() {
        assertThat(SearchTerm.of("\u202Eقه\u200Bوة")).isEqualTo(SearchTerm.of("قهوة"));
    }

    @Test
    void a_short_word_keeps_its_first_letters() {
        assertThat(SearchTerm.of("آلة")).isNotEqualTo(SearchTerm.of("ة"));
        assertThat(SearchTerm.of("بالون")).isNotEqualTo(SearchTerm.of("ون"));
    }

    @Test
    void signs_and_empty_words_leave_nothing_to_look_for() {
        assertThat(SearchTerm.of("  ،؟! في من \u202E").isEmpty()).isTrue();
    }

    @Test
    void what_is_shown_of_a_term_keeps_its_spelling() {
        assertThat(SearchTerm.of("القهوة السعودية").shown()).isEqualTo("قهوة سعودية");
    }

    @Test
    void an_endless_search_is_cut() {
        assertThat(SearchTerm.of("قهوة ".repeat(2_000)).words()).hasSize(10);
    }
}
