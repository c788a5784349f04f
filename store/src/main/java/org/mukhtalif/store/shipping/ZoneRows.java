package org.mukhtalif.store.shipping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of zones.
@Component
class ZoneRows {

    private final JdbcClient db;

    ZoneRows(JdbcClient db) {
        this.db = db;
    }

    List<ShippingZone> all() {
        return db.sql("""
                select z.id, z.merchant_id, z.currency, z.free_over_minor, z.standard_from_days, z.standard_to_days,
                       z.express_from_days, z.express_to_days,
                       array(select a.area from shipping.area a where a.zone_id = z.id) as areas,
                       array(select b.up_to_grams from shipping.band b where b.zone_id = z.id
                              order by b.up_to_grams) as weights,
                       array(select b.standard_minor from shipping.band b where b.zone_id = z.id
                              order by b.up_to_grams) as standards,
                       array(select b.express_minor from shipping.band b where b.zone_id = z.id
                              order by b.up_to_grams) as expresses
                  from shipping.zone z
                 order by z.merchant_id, z.id
                """).query(ZoneRows::toZone).list();
    }

    long insert(MerchantId merchant, ZoneTerms terms) {
        return db.sql("""
                insert into shipping.zone (
                       merchant_id, currency, free_over_minor, standard_from_days, standard_to_days,
                       express_from_days, express_to_days)
                values (:merchant, :currency, :freeOver, :standardFrom, :standardTo, :expressFrom, :expressTo)
                returning id
                """)
                .param("merchant", merchant.value())
                .params(columns(terms))
                .query(Long.class)
                .single();
    }

    boolean revise(MerchantId merchant, long id, ZoneTerms terms) {
        return db.sql("""
                update shipping.zone
                   set currency = :currency, free_over_minor = :freeOver, standard_from_days = :standardFrom,
                       standard_to_days = :standardTo, express_from_days = :expressFrom, express_to_days = :expressTo
                 where id = :id
                   and merchant_id = :merchant
                """)
                        .param("id", id)
                        .param("merchant", merchant.value())
                        .params(columns(terms))
                        .update()
                == 1;
    }

    boolean remove(MerchantId merchant, long id) {
        return db.sql("delete from shipping.zone where id = :id and merchant_id = :merchant")
                        .param("id", id)
                        .param("merchant", merchant.value())
                        .update()
                == 1;
    }

    void empty(long id) {
        db.sql("delete from shipping.area where zone_id = :id").param("id", id).update();
        db.sql("delete from shipping.band where zone_id = :id").param("id", id).update();
    }

    void fill(ShippingZone zone) {
        db.sql("""
                insert into shipping.area (merchant_id, area, zone_id)
                select :merchant, a.area, :id
                  from unnest(:areas) as a (area)
                """)
                .param("merchant", zone.merchant().value())
                .param("id", zone.id())
                .param("areas", zone.areas().stream().map(Area::value).toArray(String[]::new))
                .update();
        var bands = zone.terms().bands();
        db.sql("""
                insert into shipping.band (zone_id, up_to_grams, standard_minor, express_minor)
                select :id, b.grams, b.standard, b.express
                  from unnest(:grams, :standards, cast(:expresses as bigint[])) as b (grams, standard, express)
                """)
                .param("id", zone.id())
                .param("grams", bands.stream().map(Band::upToGrams).toArray(Integer[]::new))
                .param(
                        "standards",
                        bands.stream().map(band -> band.standard().minorUnits()).toArray(Long[]::new))
                .param(
                        "expresses",
                        bands.stream()
                                .map(band ->
                                        band.express().map(Money::minorUnits).orElse(null))
                                .toArray(Long[]::new))
                .update();
    }

    /// The first of these areas that another zone of the merchant has.
    Optional<Area> takenOf(MerchantId merchant, long own, List<Area> areas) {
        return db.sql("""
                select a.area
                  from shipping.area a
                 where a.merchant_id = :merchant
                   and a.zone_id <> :own
                   and a.area = any(:areas)
                 order by a.area
                 limit 1
                """)
                .param("merchant", merchant.value())
                .param("own", own)
                .param("areas", areas.stream().map(Area::value).toArray(String[]::new))
                .query((row, _) -> new Area(row.getString("area")))
                .optional();
    }

    private static Map<String, @Nullable Object> columns(ZoneTerms terms) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("currency", terms.bands().getFirst().standard().currency().getCurrencyCode());
        columns.put("freeOver", terms.freeOver().map(Money::minorUnits).orElse(null));
        columns.put("standardFrom", terms.standardDays().from());
        columns.put("standardTo", terms.standardDays().to());
        columns.put("expressFrom", terms.expressDays().from());
        columns.put("expressTo", terms.expressDays().to());
        return columns;
    }

    private static ShippingZone toZone(ResultSet row, int index) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var weights = (Integer[]) row.getArray("weights").getArray();
        var standards = (Long[]) row.getArray("standards").getArray();
        var expresses = (@Nullable Long[]) row.getArray("expresses").getArray();
        var bands = IntStream.range(0, weights.length)
                .mapToObj(at -> new Band(
                        weights[at],
                        new Money(standards[at], currency),
                        Optional.ofNullable(expresses[at]).map(minor -> new Money(minor, currency))))
                .toList();
        return new ShippingZone(
                row.getLong("id"),
                new MerchantId(row.getLong("merchant_id")),
                Arrays.stream((String[]) row.getArray("areas").getArray())
                        .map(Area::new)
                        .toList(),
                new ZoneTerms(
                        bands,
                        Optional.ofNullable(row.getObject("free_over_minor", Long.class))
                                .map(minor -> new Money(minor, currency)),
                        new DeliveryDays(row.getInt("standard_from_days"), row.getInt("standard_to_days")),
                        new DeliveryDays(row.getInt("express_from_days"), row.getInt("express_to_days"))));
    }
}
