package org.mukhtalif.privacy.datainventory;

import java.util.Collection;

/// Something besides a column that can hold or carry a value: a field of the log, a variable of a letter, a key
/// inside `jsonb`, an object of a database. Who has such a thing tells the inventory what is there; what may be
/// there stands in `inventory/<kind>.yaml`.
public interface Carrier {

    /// The kind of thing, which is also the name of the file that declares it, such as `log`.
    String kind();

    /// The names of all that is there now.
    Collection<String> present();

    /// Whether one must read stored rows to know. Such a carrier is asked at night, not at the start.
    default boolean readsRows() {
        return false;
    }

    /// Whether something declared may be missing: what stands in rows comes and goes.
    default boolean mayBeAbsent() {
        return readsRows();
    }
}
