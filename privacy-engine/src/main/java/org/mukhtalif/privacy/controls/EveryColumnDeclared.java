package org.mukhtalif.privacy.controls;

import org.mukhtalif.privacy.datainventory.DataInventory;
import org.springframework.stereotype.Component;

/// The list of what is held is closed: no column exists that nobody declared.
@Component
class EveryColumnDeclared implements Control {

    private final DataInventory inventory;

    EveryColumnDeclared(DataInventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public String key() {
        return "every-column-declared";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var report = inventory.compare();
        return ProofResult.heldIf(
                report.isClean(),
                "undeclared columns: %s; declared and missing: %s".formatted(report.undeclared(), report.vanished()));
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.ofTheData("create table controls.undeclared (words text)", "drop table controls.undeclared");
    }
}
