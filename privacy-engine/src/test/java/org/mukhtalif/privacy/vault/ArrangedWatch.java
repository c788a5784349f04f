package org.mukhtalif.privacy.vault;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Does what a test wants after a step of a change of epoch.
@Component
class ArrangedWatch implements RotationWatch {

    private volatile Consumer<RotationStep> act = _ -> {};

    void act(Consumer<RotationStep> what) {
        act = what;
    }

    @Override
    public void after(RotationStep step) {
        act.accept(step);
    }
}
