package org.mukhtalif.privacy.datainventory;

import java.util.List;

/// How the declared columns compare with the real ones.
///
/// @param undeclared columns that exist and that nobody declared
/// @param vanished columns that are declared and do not exist
public record InventoryReport(List<ColumnName> undeclared, List<ColumnName> vanished) {

    public InventoryReport {
        undeclared = List.copyOf(undeclared);
        vanished = List.copyOf(vanished);
    }

    public boolean isClean() {
        return undeclared.isEmpty() && vanished.isEmpty();
    }

    /// What is wrong and how to mend it, a line for each column.
    String mend() {
        var lines = new StringBuilder();
        for (var name : undeclared)
            lines.append(
                    "%s is not declared (عمود غير معلن). Say what it holds in db/inventory/%s.yaml, such as %s: \"not personal: why\"; a person's words belong in the vault.%n"
                            .formatted(name, name.schema(), name.column()));
        for (var name : vanished)
            lines.append("%s is declared and does not exist (معلن ولا وجود له). Remove it from db/inventory/%s.yaml.%n"
                    .formatted(name, name.schema()));
        return lines.toString().strip();
    }
}
