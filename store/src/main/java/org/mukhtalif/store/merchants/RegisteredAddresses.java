package org.mukhtalif.store.merchants;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where merchants are registered, as their invoices say it.
@Repository
public class RegisteredAddresses {

    private final JdbcClient db;

    RegisteredAddresses(JdbcClient db) {
        this.db = db;
    }

    public Optional<RegisteredAddress> of(MerchantId merchant) {
        return db.sql("""
                select street, building, district, city, postal_code
                  from merchants.registered_address
                 where merchant_id = :merchant
                """)
                .param("merchant", merchant.value())
                .query(RegisteredAddresses::toAddress)
                .optional();
    }

    /// The same of several; missing are those that gave none.
    public Map<MerchantId, RegisteredAddress> of(Set<MerchantId> merchants) {
        if (merchants.isEmpty()) return Map.of();
        return db
                .sql("""
                select merchant_id, street, building, district, city, postal_code
                  from merchants.registered_address
                 where merchant_id = any(:merchants)
                """)
                .param("merchants", merchants.stream().map(MerchantId::value).toArray(Long[]::new))
                .query((row, index) -> Map.entry(new MerchantId(row.getLong("merchant_id")), toAddress(row, index)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The next invoice names this address; earlier ones keep theirs.
    public void moved(MerchantId merchant, RegisteredAddress to) {
        db.sql("""
                insert into merchants.registered_address (merchant_id, street, building, district, city, postal_code)
                values (:merchant, :street, :building, :district, :city, :postal)
                    on conflict (merchant_id)
                    do update set street = excluded.street, building = excluded.building,
                                  district = excluded.district, city = excluded.city,
                                  postal_code = excluded.postal_code
                """)
                .param("merchant", merchant.value())
                .param("street", to.street())
                .param("building", to.building())
                .param("district", to.district())
                .param("city", to.city())
                .param("postal", to.postalCode())
                .update();
    }

    private static RegisteredAddress toAddress(ResultSet row, int index) throws SQLException {
        return new RegisteredAddress(
                row.getString("street"),
                row.getString("building"),
                row.getString("district"),
                row.getString("city"),
                row.getString("postal_code"));
    }
}
