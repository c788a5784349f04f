package org.mukhtalif.privacy.accesslog;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A book that nobody keeps: entries take their final form and go into a list. It exists to measure what the real one
/// costs, and only among the tests.
@TestConfiguration(proxyBeanMethods = false)
public class BookInMemory {

    @Bean
    @Primary
    EntryRows entriesInMemory(@Qualifier("engine") JdbcClient db) {
        return new Rows(db);
    }

    @Bean
    @Primary
    Arrivals arrivalsNowhere(@Qualifier("book") Path book, BookSecrets secrets, Clock clock) {
        return new Arrivals(book, secrets, clock) {
            @Override
            void keep(List<MarkedEntry> entries) {}

            @Override
            void undo(List<MarkedEntry> entries) {}
        };
    }

    static class Rows extends EntryRows {

        private final Map<DataSubjectId, List<MarkedEntry>> bySubject = new HashMap<>();

        Rows(JdbcClient db) {
            super(db, db);
        }

        @Override
        synchronized void add(List<MarkedEntry> entries) {
            entries.forEach(entry -> bySubject
                    .computeIfAbsent(entry.subject(), _ -> new ArrayList<>())
                    .add(entry));
        }

        @Override
        synchronized List<byte[]> leavesOf(DataSubjectId subject, UUID olderThan, int limit) {
            return bySubject.getOrDefault(subject, List.of()).reversed().stream()
                    .filter(entry -> entry.id().compareTo(olderThan) < 0)
                    .limit(limit)
                    .map(MarkedEntry::leaf)
                    .toList();
        }

        @Override
        synchronized void unlink(DataSubjectId subject) {
            bySubject.remove(subject);
        }

        @Override
        void link(DataSubjectId subject, Collection<UUID> entries) {}

        @Override
        Set<UUID> known(Collection<UUID> entries) {
            return Set.copyOf(entries);
        }
    }
}
