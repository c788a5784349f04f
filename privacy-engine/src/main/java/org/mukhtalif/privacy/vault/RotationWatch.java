package org.mukhtalif.privacy.vault;

/// Is told after each step of a change of epoch.
interface RotationWatch {

    void after(RotationStep step);
}
