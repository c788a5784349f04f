package org.mukhtalif.store.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// The brands of the shop.
@Repository
public class Brands {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Brands(JdbcClient db, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
    }

    /// By their Arabic names.
    public List<Brand> all() {
        return db.sql("""
                select b.id, b.name_ar, b.name_en
                  from catalog.brand b
                 order by b.name_ar collate "ar-x-icu", b.id
                """).query(Brands::toBrand).list();
    }

    public Optional<Brand> find(BrandId id) {
        return db.sql("select b.id, b.name_ar, b.name_en from catalog.brand b where b.id = :id")
                .param("id", id.value())
                .query(Brands::toBrand)
                .optional();
    }

    /// By its name in either language, whatever the case of its letters.
    public Optional<Brand> named(String name) {
        return db.sql("""
                select b.id, b.name_ar, b.name_en
                  from catalog.brand b
                 where lower(b.name_ar) = lower(:name) or lower(b.name_en) = lower(:name)
                 order by b.id
                 limit 1
                """).param("name", name.strip()).query(Brands::toBrand).optional();
    }

    /// @return nothing if another brand has one of these names
    public Optional<BrandId> add(Bilingual name) {
        return db.sql("""
                insert into catalog.brand (name_ar, name_en)
                values (:ar, :en)
                on conflict do nothing
                returning id
                """)
                .param("ar", name.ar())
                .param("en", name.en())
                .query((row, _) -> new BrandId(row.getLong("id")))
                .optional();
    }

    /// Calls it otherwise and tells the shop.
    ///
    /// @return whether it could be; another brand may have one of these names
    public boolean rename(BrandId brand, Bilingual name) {
        try {
            return transaction.execute(_ -> {
                boolean done = db.sql("update catalog.brand set name_ar = :ar, name_en = :en where id = :id")
                                .param("ar", name.ar())
                                .param("en", name.en())
                                .param("id", brand.value())
                                .update()
                        == 1;
                if (done) events.publishEvent(new BrandRenamed(brand));
                return done;
            });
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private static Brand toBrand(ResultSet row, int index) throws SQLException {
        return new Brand(
                new BrandId(row.getLong("id")), new Bilingual(row.getString("name_ar"), row.getString("name_en")));
    }
}
