package org.mukhtalif.store.productimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.language.Bilingual;

@StoreTest
class Bringing_a_list extends BroughtLists {

    @Test
    void writes_nothing_before_it_is_applied_and_everything_then() {
        var plan = plan(SIMPLE);
        assertThat(plan.count(PlanLine.Kind.NEW)).isEqualTo(2);
        assertThat(mine()).isEmpty();
        assertThat(applied(plan)).isEqualTo(new Applied(2, 0, 0, 0, List.of()));
        var honey = named("عسل سدر");
        assertThat(honey.text().variants().getFirst().gtin()).contains(new Gtin("4006381333931"));
        assertThat(offers.ofProducts(List.of(honey.id())))
                .extracting(offer -> offer.price().minorUnits() + "/" + offer.stock())
                .containsExactly("7550/12");
        assertThat(offers.ofProducts(List.of(named("تمر خلاص").id())))
                .extracting(offer -> offer.price().minorUnits())
                .containsExactly(125_000L);
    }

    @Test
    void changes_nothing_the_second_time() {
        applied(plan(SIMPLE));
        var again = plan(SIMPLE);
        assertThat(again.count(PlanLine.Kind.UNCHANGED)).isEqualTo(2);
        assertThat(applied(again)).isEqualTo(new Applied(0, 0, 2, 0, List.of()));
    }

    @Test
    void shows_what_would_be_different() {
        applied(plan(SIMPLE));
        var plan = plan(SIMPLE.replace("75.50,12", "80,9").replace("تمر خلاص", "تمر خلاص فاخر"));
        assertThat(plan.lines())
                .flatExtracting(PlanLine::changes)
                .extracting(change -> change.field() + " " + change.before() + " > " + change.after())
                .containsExactlyInAnyOrder("price 75.50 > 80.00", "stock 12 > 9", "name تمر خلاص > تمر خلاص فاخر");
        applied(plan);
        assertThat(mine()).hasSize(2);
        assertThat(named("تمر خلاص فاخر")).isNotNull();
    }

    @Test
    void asks_for_the_offers_of_a_product_once_however_many_variants_it_has() {
        var list = """
                product,name,sku,price,stock,option_1,value_1
                coat,عباءة,ONCE-1,10,1,المقاس,52
                coat,عباءة,ONCE-2,10,1,المقاس,54
                coat,عباءة,ONCE-3,10,1,المقاس,56
                """;
        applied(plan(list));
        var changed = plan(list.replace(",10,1,", ",12,1,"));
        assertThat(changed.lines()).flatExtracting(PlanLine::changes).hasSize(3);

        var sent = Statements.sentBy(() -> applied(changed));

        assertThat(sent)
                .filteredOn(statement ->
                        statement.contains("o.product_id = any") || statement.contains("o.variant_id = any"))
                .hasSize(1);
    }

    @Test
    void leaves_alone_what_the_file_has_no_column_for() {
        applied(plan("name,name_en,description,sku,price,stock\nعسل,Honey,وصف طويل,H-9,10,5\n"));
        var plan = plan("sku,name,price\nH-9,عسل,12\n");
        assertThat(plan.lines().getFirst().changes()).extracting(Change::field).containsExactly("price");
        applied(plan);
        assertThat(mine().getFirst().text().name()).isEqualTo(new Bilingual("عسل", "Honey"));
        assertThat(offers.ofProducts(List.of(mine().getFirst().id())).getFirst().stock())
                .isEqualTo(5);
    }

    @Test
    void is_the_way_back_for_what_was_exported() {
        applied(plan(salla()));
        applied(plan("name,sku,price,stock\n=1+1,-DASH,5,1\n@sum,AT-1,6,2\n'مقتبس,QUO-1,7,3\n\"+966\",PLUS,8,4\n"));
        for (var file : List.of(export.csv(nakhil), export.xlsx(nakhil))) {
            var plan = plan(file);
            assertThat(plan.lines()).flatExtracting(PlanLine::problems).isEmpty();
            assertThat(plan.lines()).flatExtracting(PlanLine::changes).isEmpty();
            assertThat(plan.count(PlanLine.Kind.UNCHANGED)).isEqualTo(7);
        }
    }

    @Test
    void exports_nothing_that_a_spreadsheet_would_run() {
        applied(plan(
                "name,sku,price\n\"=HYPERLINK(\"\"http://x.example\"\")\",F-1,5\n+cmd,F-2,5\n-2+3,F-3,5\n@x,F-4,5\n"));
        var csv = new String(export.csv(nakhil), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).flatMap(line -> Stream.of(line.split(","))))
                .allMatch(cell -> !cell.replaceAll("^\"", "").matches("[=+@-].*"));
    }

    @Test
    void keeps_out_of_other_merchants_products() {
        applied(plan("product,name,sku,price\nshared-code,تمري,S-1,5\n"));
        var mine = nakhil;
        nakhil = goods.merchant();
        applied(plan("product,name,sku,price\nshared-code,تمره هو,S-1,6\n"));
        assertThat(mine()).hasSize(1);
        nakhil = mine;
        assertThat(mine()).extracting(product -> product.text().name().ar()).containsExactly("تمري");
        assertThat(plan("product,name,sku,price\nshared-code,تمري,S-1,5\n").count(PlanLine.Kind.UNCHANGED))
                .isEqualTo(1);
    }
}
