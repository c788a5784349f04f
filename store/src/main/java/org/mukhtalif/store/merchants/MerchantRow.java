package org.mukhtalif.store.merchants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.money.Money;

/// A merchant as a row of `merchants.merchant`, in both directions.
final class MerchantRow {

    static final String SELECT_ALL = """
            select id, code, name_ar, name_en, slug_ar, slug_en, story_ar, story_en, city_ar, city_en,
                   commercial_register, vat_number, initial, tile, dispatch_days, currency,
                   standard_minor, express_minor, free_over_minor,
                   standard_from_days, standard_to_days, express_from_days, express_to_days
              from merchants.merchant
             order by id
            """;

    static final String INSERT = """
            insert into merchants.merchant (
                   code, name_ar, name_en, slug_ar, slug_en, story_ar, story_en, city_ar, city_en,
                   commercial_register, vat_number, initial, tile, dispatch_days, currency,
                   standard_minor, express_minor, free_over_minor,
                   standard_from_days, standard_to_days, express_from_days, express_to_days)
            values (:code, :nameAr, :nameEn, :slugAr, :slugEn, :storyAr, :storyEn, :cityAr, :cityEn,
                   :commercialRegister, :vatNumber, :initial, :tile, :dispatchDays, :currency,
                   :standard, :express, :freeOver, :standardFrom, :standardTo, :expressFrom, :expressTo)
            returning id
            """;

    private MerchantRow() {}

    static Map<String, @Nullable Object> of(MerchantProfile profile) {
        var terms = profile.shipping();
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", profile.code());
        row.put("nameAr", profile.name().ar());
        row.put("nameEn", profile.name().en());
        row.put("slugAr", profile.slug().ar());
        row.put("slugEn", profile.slug().en());
        row.put("storyAr", profile.story().ar());
        row.put("storyEn", profile.story().en());
        row.put("cityAr", profile.city().ar());
        row.put("cityEn", profile.city().en());
        row.put("commercialRegister", profile.commercialRegister());
        row.put("vatNumber", profile.vatNumber().orElse(null));
        row.put("initial", profile.initial());
        row.put("tile", profile.tile());
        row.put("dispatchDays", profile.dispatchDays());
        row.put("currency", terms.standard().currency().getCurrencyCode());
        row.put("standard", terms.standard().minorUnits());
        row.put("express", terms.express().minorUnits());
        row.put("freeOver", terms.freeOver().map(Money::minorUnits).orElse(null));
        row.put("standardFrom", terms.standardDays().from());
        row.put("standardTo", terms.standardDays().to());
        row.put("expressFrom", terms.expressDays().from());
        row.put("expressTo", terms.expressDays().to());
        return row;
    }

    static MerchantProfile profile(ResultSet row) throws SQLException {
        return new MerchantProfile(
                row.getString("code"),
                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                new Slug(row.getString("slug_ar"), row.getString("slug_en")),
                new Bilingual(row.getString("story_ar"), row.getString("story_en")),
                new Bilingual(row.getString("city_ar"), row.getString("city_en")),
                row.getString("commercial_register"),
                Optional.ofNullable(row.getString("vat_number")),
                row.getString("initial"),
                row.getString("tile"),
                row.getInt("dispatch_days"),
                shipping(row));
    }

    private static ShippingTerms shipping(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var freeOver = Optional.ofNullable(row.getObject("free_over_minor", Long.class));
        return new ShippingTerms(
                new Money(row.getLong("standard_minor"), currency),
                new Money(row.getLong("express_minor"), currency),
                freeOver.map(limit -> new Money(limit, currency)),
                new DeliveryDays(row.getInt("standard_from_days"), row.getInt("standard_to_days")),
                new DeliveryDays(row.getInt("express_from_days"), row.getInt("express_to_days")));
    }
}
