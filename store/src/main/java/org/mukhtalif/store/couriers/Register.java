package org.mukhtalif.store.couriers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The companies that may be given parcels, and whom each merchant has chosen of them.
@Repository
public class Register {

    private static final String SELECT = """
            select c.key, c.name_ar, c.name_en, c.way, c.contract_until, c.usual
              from couriers.courier c
            """;

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    /// All that were not struck off, by their names.
    public List<CourierEntry> all() {
        return db.sql(SELECT + """
                 where c.closed_at is null
                 order by c.name_ar, c.key
                """).query(Register::toEntry).list();
    }

    /// Also those that were struck off, because they may still carry something.
    public List<CourierEntry> everKnown() {
        return db.sql(SELECT + """
                 order by c.key
                """).query(Register::toEntry).list();
    }

    /// From now on it is given nothing more.
    public boolean strikeOff(CourierKey key, Instant at) {
        return db.sql("""
                update couriers.courier
                   set closed_at = :at, usual = false
                 where key = :key
                   and closed_at is null
                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("key", key.value())
                        .update()
                == 1;
    }

    /// Also one that was struck off: what it was given before is still told by its name.
    public Optional<CourierEntry> find(CourierKey key) {
        return db.sql(SELECT + """
                 where c.key = :key
                """)
                .param("key", key.value())
                .query(Register::toEntry)
                .optional();
    }

    /// Whom a merchant's parcels are given to: his choice, else whoever serves all.
    public Optional<CourierEntry> of(MerchantId merchant) {
        return db.sql(SELECT + """
                  left join couriers.choice h on h.merchant_id = :merchant
                 where c.closed_at is null
                   and case when h.merchant_id is null then c.usual else c.key = h.courier end
                """)
                .param("merchant", merchant.value())
                .query(Register::toEntry)
                .optional();
    }

    /// From now on the merchant's parcels are given to this company, or to one of his own.
    ///
    /// @return false if the register has no such company
    public boolean choose(MerchantId merchant, Optional<CourierKey> courier) {
        return db.sql("""
                insert into couriers.choice (merchant_id, courier)
                select :merchant, cast(:courier as text)
                 where cast(:courier as text) is null
                    or exists (select 1
                                 from couriers.courier c
                                where c.key = :courier
                                  and c.closed_at is null)
                    on conflict (merchant_id) do update
                   set courier = excluded.courier
                """)
                        .param("merchant", merchant.value())
                        .param("courier", courier.map(CourierKey::value).orElse(null), java.sql.Types.VARCHAR)
                        .update()
                == 1;
    }

    /// @return false if a company has this key already, also one that was struck off
    public boolean add(CourierEntry entry) {
        try {
            db.sql("""
                    insert into couriers.courier (key, name_ar, name_en, way, contract_until, usual)
                    values (:key, :ar, :en, :way, :until, false)
                    """)
                    .param("key", entry.key().value())
                    .param("ar", entry.name().ar())
                    .param("en", entry.name().en())
                    .param("way", entry.way().name())
                    .param("until", entry.contractUntil().orElse(null), java.sql.Types.DATE)
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /// One company serves every merchant who has chosen nobody, or none does.
    @Transactional
    public void serveAll(Optional<CourierKey> courier) {
        db.sql("update couriers.courier set usual = false where usual").update();
        courier.ifPresent(key -> db.sql("""
                update couriers.courier
                   set usual = true
                 where key = :key
                   and closed_at is null
                """).param("key", key.value()).update());
    }

    private static CourierEntry toEntry(ResultSet row, int index) throws SQLException {
        return new CourierEntry(
                new CourierKey(row.getString("key")),
                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                Way.valueOf(row.getString("way")),
                Optional.ofNullable(row.getObject("contract_until", LocalDate.class)),
                row.getBoolean("usual"));
    }
}
