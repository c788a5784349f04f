package org.mukhtalif.store.merchants;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.memory.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Since when each merchant is registered for VAT, or no longer is. Rows are added, never changed; before the first
/// of them counts what the merchant said when it joined.
@Repository
public class VatHistory {

    private final JdbcClient db;
    private final Held<Map<Long, List<Row>>> rows = new Held<>(this::read);

    VatHistory(JdbcClient db) {
        this.db = db;
    }

    /// The last word on this day: a number, or that there is none; nothing before the first change.
    Optional<Registration> on(MerchantId merchant, LocalDate day) {
        return rows.get().getOrDefault(merchant.value(), List.of()).stream()
                .filter(row -> !row.from().isAfter(day))
                .findFirst()
                .map(row -> new Registration(Optional.ofNullable(row.number())));
    }

    /// From this day on the merchant is registered under this number.
    public void registered(MerchantId merchant, LocalDate from, String number) {
        add(merchant, from, requireNonNull(number, "A registration has a number"));
    }

    /// From this day on the merchant is not registered.
    public void deregistered(MerchantId merchant, LocalDate from) {
        add(merchant, from, null);
    }

    private void add(MerchantId merchant, LocalDate from, @Nullable String number) {
        db.sql("""
                insert into merchants.vat_registration (merchant_id, from_day, vat_number)
                values (:merchant, :from, :number)
                """)
                .param("merchant", merchant.value())
                .param("from", from)
                .param("number", number)
                .update();
        rows.changed();
    }

    private Map<Long, List<Row>> read() {
        return db
                .sql("""
                select merchant_id, from_day, vat_number
                  from merchants.vat_registration
                """)
                .query((row, index) -> new Row(
                        row.getLong("merchant_id"),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("vat_number")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Row::from).reversed())
                .collect(groupingBy(Row::merchant));
    }

    /// Under which number a merchant is registered; none if it is not.
    record Registration(Optional<String> number) {}

    private record Row(
            long merchant, LocalDate from, @Nullable String number) {}
}
