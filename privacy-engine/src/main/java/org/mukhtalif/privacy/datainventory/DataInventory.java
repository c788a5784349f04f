package org.mukhtalif.privacy.datainventory;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mukhtalif.privacy.policy.DeclaredField;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares what the store says it holds with what its databases can hold.
@Component
public class DataInventory {

    private final JdbcClient data;
    private final JdbcClient keyring;
    private final PublishedPolicy policy;
    private final Declarations declarations;
    private final DeclaredCarriers carriers;

    DataInventory(
            @Qualifier("engine") JdbcClient data,
            @Qualifier("keyring") JdbcClient keyring,
            PublishedPolicy policy,
            Declarations declarations,
            DeclaredCarriers carriers) {
        this.data = data;
        this.keyring = keyring;
        this.policy = policy;
        this.declarations = declarations;
        this.carriers = carriers;
    }

    /// Refuses to go on unless every column of both clusters is declared, every declaration has its column,
    /// everything else that can carry a value is declared too, and the policy tells of exactly the personal fields
    /// that the code knows.
    ///
    /// @throws UndeclaredData naming what is wrong and how to mend it
    public void verify() {
        fieldsMatch();
        var report = compare();
        if (!report.isClean()) throw new UndeclaredData(report.mend());
        var faults = carriers.faultsAtStart();
        if (!faults.isEmpty()) throw new UndeclaredData(String.join(System.lineSeparator(), faults));
    }

    /// What is carried besides columns and not declared, or declared and gone; a line each with its mend. Looks into
    /// stored rows too, so it belongs into the night.
    public List<String> lookInside() {
        var faults = new ArrayList<>(carriers.faults());
        for (var cluster : List.of(data, keyring)) faults.addAll(TellingTypes.faults(declarations, cluster));
        return faults;
    }

    /// Compares the declarations with both clusters as they are now.
    public InventoryReport compare() {
        return compare(
                declarations,
                Stream.of(data, keyring)
                        .flatMap(cluster -> LiveColumns.of(cluster).stream())
                        .toList());
    }

    static InventoryReport compare(Declarations declarations, Collection<ColumnName> live) {
        var undeclared = live.stream()
                .filter(column -> declarations.of(column).isEmpty())
                .sorted()
                .toList();
        var existing = new TreeSet<>(live);
        var vanished = declarations.ofSingleRooms().keySet().stream()
                .filter(column -> !existing.contains(column))
                .toList();
        return new InventoryReport(undeclared, vanished);
    }

    /// What is said about everything else that can carry a value, for the generated register.
    public List<DeclaredThing> things() {
        return carriers.declared();
    }

    /// What the rooms say about their columns, for the generated register.
    public List<DeclaredColumn> columns() {
        return List.copyOf(declarations.ofSingleRooms().values());
    }

    private void fieldsMatch() {
        var told = policy.fields().stream().map(DeclaredField::key).collect(toCollection(TreeSet::new));
        var known =
                Arrays.stream(PersonalField.values()).map(PersonalField::key).collect(toCollection(TreeSet::new));
        var untold = new TreeSet<>(known);
        untold.removeAll(told);
        if (!untold.isEmpty())
            throw new UndeclaredData(
                    "The field '%s' is not in policy/%s/policy.yaml (حقل لا تذكره السياسة). Declare it there, or take it out of PersonalField."
                            .formatted(untold.first(), policy.version()));
        told.removeAll(known);
        if (!told.isEmpty())
            throw new UndeclaredData(
                    "policy/%s/policy.yaml tells of the field '%s', which the code does not know (حقل لا يعرفه البرنامج). Remove it there, or add it to PersonalField."
                            .formatted(policy.version(), told.first()));
    }
}
