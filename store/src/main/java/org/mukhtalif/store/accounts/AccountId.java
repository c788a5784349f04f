package org.mukhtalif.store.accounts;

/// The number of an account in this installation.
public record AccountId(long value) {

    public AccountId {
        if (value < 1) throw new IllegalArgumentException("An account's number starts at 1");
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
