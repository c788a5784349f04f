package org.mukhtalif.privacy.controls;

/// A way to switch one guard off for real.
@FunctionalInterface
public interface Sabotage {

    /// Switches the guard off.
    ///
    /// @return what switches it on again
    Runnable on(DrillGround ground);

    /// A wall of the data cluster is pulled down by its owner.
    static Sabotage ofTheData(String breaking, String mending) {
        return ground -> {
            ground.dataAsOwner().sql(breaking).update();
            return () -> ground.dataAsOwner().sql(mending).update();
        };
    }

    /// A wall of the keyring's cluster is pulled down by its owner.
    static Sabotage ofTheKeyring(String breaking, String mending) {
        return ground -> {
            ground.keyringAsOwner().sql(breaking).update();
            return () -> ground.keyringAsOwner().sql(mending).update();
        };
    }

    /// A [Guard] answers otherwise than it should.
    static Sabotage of(Class<?> guard, String method, DrillGround.Answer instead) {
        return ground -> ground.replace(guard, method, instead);
    }
}
