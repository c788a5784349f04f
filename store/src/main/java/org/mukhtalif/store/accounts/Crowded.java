package org.mukhtalif.store.accounts;

/// Too many people sign in at this moment; trying again in some seconds helps.
public class Crowded extends RuntimeException {

    Crowded() {
        super("Too many passwords are being checked at this moment; try again in some seconds", null, false, false);
    }
}
