package org.mukhtalif.store.productimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.language.Bilingual;

@StoreTest
class Reading_a_list extends BroughtLists {

    @Test
    void reads_the_same_in_every_encoding_and_with_every_separator() {
        var lines = "الاسم,رمز المنتج,السعر\nعسل سدر,ENC-1,10\nتمر خلاص,ENC-2,20\n";
        for (var file : List.of(
                lines.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16BE),
                lines.getBytes(Charset.forName("windows-1256")),
                lines.replace(',', ';').getBytes(StandardCharsets.UTF_8),
                lines.replace(',', '\t').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                lines.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)))
            assertThat(plan(file).lines())
                    .extracting(line -> line.title() + line.kind())
                    .containsExactly("عسل سدرNEW", "تمر خلاصNEW");
    }

    @Test
    void understands_quotes_where_they_are_needed_and_where_they_are_not() {
        var plan = plan(
                "name,description,sku,price\n\"عسل \"\"سدر\"\"\",\"سطر\nوسطر; وآخر, وآخر\",Q-1,5\nشاشة 24\" واسعة,x,Q-2,6\n");
        assertThat(plan.lines()).extracting(PlanLine::title).containsExactly("عسل \"سدر\"", "شاشة 24\" واسعة");
        assertThat(plan.lines().getLast().row())
                .as("rows as the file counts them")
                .isEqualTo(4);
    }

    @Test
    void reads_sallas_list_as_it_comes() {
        var plan = plan(salla());
        assertThat(plan.lines()).extracting(PlanLine::problems).allMatch(List::isEmpty);
        assertThat(applied(plan).added()).isEqualTo(3);
        var abaya = named("عباءة كريب");
        assertThat(abaya.text().options().getFirst().values())
                .containsExactly(new Bilingual("أسود", "أسود"), new Bilingual("كحلي", "كحلي"));
        assertThat(offers.ofProducts(List.of(abaya.id())))
                .extracting(offer ->
                        offer.price().minorUnits() + "/" + offer.oldPrice().isPresent())
                .containsExactly("24900/false", "25900/false");
        assertThat(offers.ofProducts(List.of(named("بخور عود").id()))
                        .getFirst()
                        .price()
                        .minorUnits())
                .as("١٥٠٫٥٠٥ to the halala")
                .isEqualTo(15_051);
        assertThat(named("قهوة خولانية").text().attributes())
                .extracting(fact -> fact.value().ar())
                .contains("محمصة جازان");
        assertThat(plan.pictures()).isEqualTo(2);
        assertThat(plan(salla()).count(PlanLine.Kind.UNCHANGED))
                .as("a second time")
                .isEqualTo(3);
    }

    @Test
    void reads_workbooks_without_losing_digits_or_days() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("x");
            var heads = List.of("الاسم", "sku", "الباركود", "السعر", "السعر المخفض", "تاريخ نهاية التخفيض");
            for (int at = 0; at < heads.size(); at++) sheet.value(0, at, heads.get(at));
            sheet.value(1, 0, "عسل");
            sheet.value(1, 1, "X-1");
            sheet.value(1, 2, 4_006_381_333_931L);
            sheet.value(1, 3, 99.95);
            sheet.value(1, 4, 90);
            sheet.value(1, 5, java.time.LocalDate.of(2099, 1, 31));
            sheet.style(1, 5).format("yyyy-MM-dd").set();
        }
        var plan = plan(out.toByteArray());
        assertThat(plan.lines().getFirst().problems()).isEmpty();
        applied(plan);
        assertThat(mine().getFirst().text().variants().getFirst().gtin()).contains(new Gtin("4006381333931"));
        assertThat(offers.ofProducts(List.of(mine().getFirst().id()))
                        .getFirst()
                        .price()
                        .minorUnits())
                .isEqualTo(9_000);
    }

    @Test
    void refuses_files_that_are_none_or_too_much() throws IOException {
        assertThat(refused(new byte[] {1, 2, 0, 4})).isEqualTo("not-a-list");
        assertThat(refused("name\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty");
        assertThat(refused(new byte[11 * 1024 * 1024])).isEqualTo("too-heavy");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo("old-excel");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("damaged");
        assertThat(refused(zip("xl/worksheets/sheet1.xml", new byte[100 * 1024 * 1024])))
                .isEqualTo("bomb");
        var entities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";
        assertThat(refused(zip("xl/workbook.xml", entities.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("damaged");
        assertThat(refused(("name\n" + "x\n".repeat(20_100)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("too-long");
    }
}
