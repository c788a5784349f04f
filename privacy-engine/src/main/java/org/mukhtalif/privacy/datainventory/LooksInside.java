package org.mukhtalif.privacy.datainventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// The columns in which something stands that looks like a person's e-mail address, mobile or ID number. Businesses
/// publish theirs; such columns are declared in `inventory/looks.yaml`.
@Component
class LooksInside implements Carrier {

    private static final String DIGIT = "0-9٠-٩۰-۹";
    private static final String ANY = "[" + DIGIT + "]";

    /// What [PersonalLook] may find, for PostgreSQL; what remains is judged one by one. Invoices are full of long
    /// numbers.
    private static final String PERHAPS = "@|(^|[^A-Za-z_" + DIGIT + "-])"
            + "(([0٠۰]{2}|[+])?([9٩۹][6٦۶]{2}[5٥۵]|[0٠۰][5٥۵])" + ANY + "{8}|[12١٢۱۲]" + ANY + "{9})"
            + "($|[^A-Za-z_" + DIGIT + "-])";

    /// Rows fetched at a time: texts may be long, and there may be millions.
    private static final int AT_ONCE = 100;

    private final List<Reader> readers;

    @Autowired
    LooksInside(List<DataSource> sources) {
        this(sources.stream().map(Reader::of).toList());
    }

    private LooksInside(Collection<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// One that reads inside the transaction that this connection is in.
    static LooksInside within(JdbcClient connection) {
        return new LooksInside(Set.of(new Reader(connection, TransactionOperations.withoutTransaction())));
    }

    @Override
    public String kind() {
        return "looks";
    }

    @Override
    public boolean readsRows() {
        return true;
    }

    @Override
    public Collection<String> present() {
        var columns = new TreeSet<String>();
        for (var reader : readers)
            for (var column : StoredText.readableBy(reader.connection()))
                if (reader.findsIn(column)) columns.add(column.toString());
        return columns;
    }

    /// PostgreSQL hands rows out bit by bit inside a transaction only.
    private record Reader(JdbcClient connection, TransactionOperations transaction) {

        static Reader of(DataSource source) {
            var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            transaction.setReadOnly(true);
            return new Reader(JdbcClient.create(source), transaction);
        }

        boolean findsIn(ColumnName column) {
            var text = StoredText.quoted(column.column()) + "::text";
            return Boolean.TRUE.equals(transaction.execute(_ -> connection
                    .sql("select %s from %s where %s ~ :perhaps".formatted(text, StoredText.from(column), text))
                    .param("perhaps", PERHAPS)
                    .withFetchSize(AT_ONCE)
                    .query(LooksInside::anyLooks)));
        }
    }

    private static boolean anyLooks(ResultSet rows) throws SQLException {
        while (rows.next()) if (PersonalLook.in(rows.getString(1))) return true;
        return false;
    }
}
