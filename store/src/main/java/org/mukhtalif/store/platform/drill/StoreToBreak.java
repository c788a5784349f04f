package org.mukhtalif.store.platform.drill;

import org.mukhtalif.privacy.controls.DrillGround;
import org.mukhtalif.store.platform.database.OwnerConnections;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The running store of a drill, seen by who breaks it.
@Component
@ConditionalOnBooleanProperty("mukhtalif.drill")
class StoreToBreak implements DrillGround {

    private final OwnerConnections owner;
    private final ReplaceableGuards guards;

    StoreToBreak(OwnerConnections owner, ReplaceableGuards guards) {
        this.owner = owner;
        this.guards = guards;
    }

    @Override
    public JdbcClient dataAsOwner() {
        return owner.data();
    }

    @Override
    public JdbcClient keyringAsOwner() {
        return owner.keyring();
    }

    @Override
    public Runnable replace(Class<?> guard, String method, Answer instead) {
        return guards.replace(guard, method, instead);
    }
}
