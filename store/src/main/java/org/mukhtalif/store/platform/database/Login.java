package org.mukhtalif.store.platform.database;

/// A role of a cluster and its password. Prints without the password.
record Login(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
