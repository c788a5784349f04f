package org.mukhtalif.store.productimport;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists between coming and being applied, for a day at most.
@Repository
public class WaitingLists {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;

    WaitingLists(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @return the number of the list
    public long keep(MerchantId merchant, byte[] content, FileRead.Lines file) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return db.sql("""
                insert into productimport.upload (merchant_id, content, columns, came_at)
                values (:merchant, :content, :columns, :at)
                returning id
                """)
                .param("merchant", merchant.value())
                .param("content", content)
                .param("columns", Mapping.guess(file.rows()).words().toArray(String[]::new))
                .param("at", now)
                .query(Long.class)
                .single();
    }

    public Optional<WaitingList> find(MerchantId merchant, long list) {
        return db.sql("""
                select u.id, u.content, u.columns, u.category_id
                  from productimport.upload u
                 where u.id = :id
                   and u.merchant_id = :merchant
                """)
                .param("id", list)
                .param("merchant", merchant.value())
                .query((row, _) -> waiting(
                        row.getLong("id"),
                        row.getBytes("content"),
                        List.of((String[]) row.getArray("columns").getArray()),
                        row.getObject("category_id", Long.class)))
                .optional();
    }

    /// Reads it otherwise from now on.
    public void read(MerchantId merchant, long list, List<String> columns, Optional<CategoryId> otherwise) {
        db.sql("""
                update productimport.upload
                   set columns = :columns, category_id = :category
                 where id = :id
                   and merchant_id = :merchant
                """)
                .param("columns", columns.toArray(String[]::new))
                .param("category", otherwise.map(CategoryId::value).orElse(null))
                .param("id", list)
                .param("merchant", merchant.value())
                .update();
    }

    public void remove(MerchantId merchant, long list) {
        db.sql("delete from productimport.upload where id = :id and merchant_id = :merchant")
                .param("id", list)
                .param("merchant", merchant.value())
                .update();
    }

    /// Throws away what came more than a day ago.
    ///
    /// @return how many lists there were
    public int sweep() {
        return db.sql("delete from productimport.upload where came_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static WaitingList waiting(long id, byte[] content, List<String> columns, @Nullable Long category) {
        if (!(ListFile.read(content) instanceof FileRead.Lines file))
            throw new IllegalStateException("A list that was read once cannot be read again");
        return new WaitingList(
                id,
                file,
                Mapping.guess(file.rows()).with(columns),
                Optional.ofNullable(category).map(CategoryId::new));
    }
}
