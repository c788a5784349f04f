package org.mukhtalif.store.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;

@StoreTest
class Drawing_zones extends ZonedParcels {

    @Test
    void an_area_is_in_one_zone_of_a_merchant_only() {
        zone(List.of("region:asir", "city:jeddah"), band(5_000, 2_500, null));
        assertThat(zones.add(nakhil, List.of(new Area("city:jeddah")), terms(Optional.empty(), band(1_000, 1, null))))
                .isEqualTo(new ZoneKept.AreaTaken(new Area("city:jeddah")));
        assertThat(zones.of(nakhil)).hasSize(1);
        assertThat(zones.add(
                        goods.merchant(), List.of(new Area("city:jeddah")), terms(Optional.empty(), band(1, 1, null))))
                .isInstanceOf(ZoneKept.Done.class);
    }

    @Test
    void the_desk_draws_changes_and_removes_them() throws Exception {
        var session = teller.of(nakhil);
        assertThat(page("/desk/shipping", session)).contains("تصل طرودك إلى كل المدن");
        assertThat(page("/en/desk/shipping/zones", session)).contains("Eastern Region");

        var wrong = send(post("/desk/shipping/zones").param("up-to-0", "many").param("standard-0", "18"), session);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("اختر منطقة أو مدينة واحدة")
                .contains("الوزن بالكيلوغرام")
                .contains("value=\"many\"");

        assertThat(send(zoneForm(post("/desk/shipping/zones"), "region:eastern"), session)
                        .getHeader("Location"))
                .contains("zone-kept");
        var zone = zones.of(nakhil).getFirst();
        assertThat(zone.terms().bands()).containsExactly(band(5_000, 1_800, 3_500), band(20_500, 3_000, null));
        assertThat(page("/desk/shipping", session)).contains("المنطقة الشرقية").contains("20.5");

        var path = "/desk/shipping/zones/" + zone.id();
        assertThat(page(path, session)).contains("value=\"20.5\"");
        assertThat(send(zoneForm(post(path), "city:dammam"), session).getHeader("Location"))
                .contains("zone-kept");
        assertThat(zones.of(nakhil).getFirst().areas()).containsExactly(new Area("city:dammam"));

        assertThat(send(zoneForm(post("/desk/shipping/zones"), "city:dammam"), session)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("الدمام في منطقة شحن أخرى");

        var somebodyElse = teller.of(goods.merchant());
        assertThat(send(post(path + "/removal"), somebodyElse).getStatus()).isEqualTo(404);
        assertThat(send(post(path + "/removal"), session).getHeader("Location")).contains("zone-removed");
        assertThat(zones.of(nakhil)).isEmpty();
    }
}
