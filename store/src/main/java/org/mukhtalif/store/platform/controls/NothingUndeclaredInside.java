package org.mukhtalif.store.platform.controls;

import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.datainventory.DataInventory;
import org.springframework.stereotype.Component;

/// Looks into what is stored: keys inside JSON, views, comments, what files of a form would bring with them, and any
/// text that looks like a person's address, mobile or ID number outside the columns declared for it.
@Component
class NothingUndeclaredInside implements Control {

    private static final int TOLD = 5;

    private final DataInventory inventory;

    NothingUndeclaredInside(DataInventory inventory) {
        this.inventory = inventory;
    }

    @Override
    public String key() {
        return "nothing-undeclared-inside";
    }

    /// Reads every text that is kept.
    @Override
    public Pace pace() {
        return Pace.NIGHTLY;
    }

    @Override
    public ProofResult probe() {
        var faults = inventory.lookInside();
        return ProofResult.heldIf(
                faults.isEmpty(),
                "%d found: %s"
                        .formatted(faults.size(), faults.stream().limit(TOLD).toList()));
    }

    /// A comment holds words as well as a column does.
    @Override
    public Sabotage sabotage() {
        return Sabotage.ofTheData(
                "comment on table controls.result is 'Sara asked about it'",
                "comment on table controls.result is null");
    }
}
