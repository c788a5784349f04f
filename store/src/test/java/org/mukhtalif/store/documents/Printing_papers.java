package org.mukhtalif.store.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Printing_papers {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void arabic_is_set_with_the_stores_own_letters_in_the_file() {
        var paper =
                new String(typesetter.set(sheet("<fo:block>بوليصة التوصيل</fo:block>")), StandardCharsets.ISO_8859_1);

        assertThat(paper).startsWith("%PDF-").contains("+ReadexPro").contains("/FontFile2");
    }

    @Test
    void a_paper_fetches_nothing_and_names_no_document_type() {
        var fonts = new OwnFontsOnly();
        assertThatThrownBy(() -> fonts.getResource(URI.create("file:///etc/hostname")))
                .hasMessageContaining("nothing else");
        assertThatThrownBy(() -> fonts.getResource(URI.create("file:/paper/../fop.xml")))
                .hasMessageContaining("nothing else");

        assertThatThrownBy(() -> typesetter.set("<!DOCTYPE fo [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + sheet("<fo:block>&x;</fo:block>")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void marks_for_a_machine_are_drawn() {
        assertThat(Marks.bars("F-4T9Z3K").down()).isEqualTo(1);
        var square = Marks.square("فاتورة");
        assertThat(square.across()).isEqualTo(square.down());
        assertThat(typesetter.set(
                        sheet("<fo:block><fo:instream-foreign-object><svg xmlns=\"http://www.w3.org/2000/svg\" "
                                + "width=\"" + square.across() + "\" height=\"" + square.down() + "\"><path d=\""
                                + square.outline()
                                + "\"></path></svg></fo:instream-foreign-object></fo:block>")))
                .isNotEmpty();
    }

    private static String sheet(String content) {
        return """
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Readex Pro" xml:lang="ar">
                <fo:layout-master-set><fo:simple-page-master master-name="a" page-width="100mm" page-height="100mm">
                <fo:region-body></fo:region-body></fo:simple-page-master></fo:layout-master-set>
                <fo:page-sequence master-reference="a" writing-mode="rl-tb"><fo:flow flow-name="xsl-region-body">
                %s</fo:flow></fo:page-sequence></fo:root>
                """.formatted(content);
    }
}
