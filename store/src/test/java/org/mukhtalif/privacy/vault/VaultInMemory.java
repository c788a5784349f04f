package org.mukhtalif.privacy.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A vault and a keyring that forget: values are sealed and keys are wrapped as ever, and both stay in maps. It exists
/// to measure what the real ones cost, and only among the tests.
@TestConfiguration(proxyBeanMethods = false)
public class VaultInMemory {

    @Bean
    @Primary
    SealedValues valuesInMemory(@Qualifier("engine") JdbcClient db) {
        return new Values(db);
    }

    @Bean
    @Primary
    WrappedKeys keysInMemory(
            @Qualifier("keyring") JdbcClient db, @Qualifier("keyring") TransactionTemplate transaction) {
        return new Keys(db, transaction);
    }

    @Bean
    @Primary
    KeyJournal journalNowhere(@Qualifier("key-journal") Path directory) {
        return new KeyJournal(directory) {
            @Override
            void append(long epoch, Collection<JournalLine> lines) {}
        };
    }

    static class Values extends SealedValues {

        private final Map<SubjectCase, Map<PersonalField, SealedValue>> held = new HashMap<>();

        Values(JdbcClient db) {
            super(db, db);
        }

        @Override
        synchronized void keep(List<Entered> values) {
            for (var each : values) {
                var value = each.value();
                held.computeIfAbsent(new SubjectCase(value.subject(), value.caseId()), _ -> new LinkedHashMap<>())
                        .put(value.field(), value);
            }
        }

        @Override
        synchronized List<SealedValue> of(Collection<SubjectCase> matters) {
            var found = new ArrayList<SealedValue>();
            matters.forEach(
                    matter -> found.addAll(held.getOrDefault(matter, Map.of()).values()));
            return found;
        }

        @Override
        synchronized List<SealedValue> of(SubjectCase matter, PersonalField field) {
            return Stream.ofNullable(held.getOrDefault(matter, Map.of()).get(field))
                    .toList();
        }

        @Override
        synchronized List<SealedValue> of(DataSubjectId subject) {
            return held.entrySet().stream()
                    .filter(matter -> matter.getKey().subject().equals(subject))
                    .flatMap(matter -> matter.getValue().values().stream())
                    .toList();
        }

        @Override
        synchronized int delete(SubjectCase matter) {
            var gone = held.remove(matter);
            return gone == null ? 0 : gone.size();
        }
    }

    static class Keys extends WrappedKeys {

        private final JdbcClient db;
        private final Map<KeyName, WrappedKey> keys = new HashMap<>();
        private final Map<Long, byte[]> epochs = new HashMap<>();

        Keys(JdbcClient db, TransactionTemplate transaction) {
            super(db, transaction);
            this.db = db;
        }

        @Override
        synchronized List<WrappedKey> find(Collection<KeyName> names) {
            return names.stream().filter(keys::containsKey).map(keys::get).toList();
        }

        @Override
        synchronized Optional<List<KeyName>> add(long epoch, Map<KeyName, byte[]> wrapped, Instant madeAt) {
            var added = new ArrayList<KeyName>();
            wrapped.forEach((name, key) -> {
                if (keys.putIfAbsent(name, new WrappedKey(name, epoch, key, epochKey(epoch))) == null) added.add(name);
            });
            return Optional.of(added);
        }

        private byte[] epochKey(long epoch) {
            return epochs.computeIfAbsent(
                    epoch,
                    number -> db.sql("select wrapped from keyring.epoch where number = :number")
                            .param("number", number)
                            .query(byte[].class)
                            .single());
        }
    }
}
