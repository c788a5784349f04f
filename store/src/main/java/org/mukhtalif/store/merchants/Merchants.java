package org.mukhtalif.store.merchants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.mukhtalif.store.memory.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All merchants of the shop. They are few and every page asks for them, so they are held in memory and read again
/// when one of them changed.
@Repository
public class Merchants {

    private final JdbcClient db;
    private final VatHistory vat;
    private final Held<MerchantRoll> roll = new Held<>(this::read);

    Merchants(JdbcClient db, VatHistory vat) {
        this.db = db;
        this.vat = vat;
    }

    public Optional<Merchant> find(MerchantId id) {
        var known = roll.get().byId().get(id);
        return Optional.ofNullable(known != null ? known : roll.anew().byId().get(id));
    }

    /// The VAT number under which the merchant sells on this day; nothing if it is not registered then.
    public Optional<String> vatNumberOn(MerchantId id, LocalDate day) {
        return vat.on(id, day)
                .map(VatHistory.Registration::number)
                .orElseGet(() -> find(id).flatMap(Merchant::vatNumber));
    }

    /// By the Arabic or the English slug.
    public Optional<Merchant> bySlug(String slug) {
        return Optional.ofNullable(roll.get().bySlug().get(slug));
    }

    /// By the short Latin word that files and commands use.
    public Optional<Merchant> byCode(String code) {
        return all().stream().filter(merchant -> merchant.code().equals(code)).findFirst();
    }

    /// In the order in which they joined.
    public Collection<Merchant> all() {
        return roll.get().byId().values();
    }

    /// Takes a new merchant into the shop. Code, slugs and commercial register must be new.
    public MerchantId register(MerchantProfile profile) {
        var id = db.sql(MerchantRow.INSERT)
                .params(MerchantRow.of(profile))
                .query(Long.class)
                .single();
        roll.changed();
        return new MerchantId(id);
    }

    private MerchantRoll read() {
        return MerchantRoll.of(
                db.sql(MerchantRow.SELECT_ALL).query(Merchants::toMerchant).list());
    }

    private static Merchant toMerchant(ResultSet row, int index) throws SQLException {
        return new Merchant(new MerchantId(row.getLong("id")), MerchantRow.profile(row));
    }
}
