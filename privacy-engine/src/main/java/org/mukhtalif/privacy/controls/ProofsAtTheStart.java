package org.mukhtalif.privacy.controls;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tries the controls once before anybody is let in. A command beside a running store sets
/// `mukhtalif.prove-at-start=false`, and goes by what that store has shown.
@Component
class ProofsAtTheStart implements SmartInitializingSingleton {

    private final Controls controls;
    private final boolean proves;

    ProofsAtTheStart(Controls controls, @Value("${mukhtalif.prove-at-start:true}") boolean proves) {
        this.controls = controls;
        this.proves = proves;
    }

    @Override
    public void afterSingletonsInstantiated() {
        controls.remember();
        if (proves) controls.runAtStart();
    }
}
