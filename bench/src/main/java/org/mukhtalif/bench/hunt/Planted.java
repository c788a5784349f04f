package org.mukhtalif.bench.hunt;

/// A value that stands nowhere else in the world and was typed into the store.
///
/// @param whose which invented person's it is
/// @param kind what sort of value, such as `mail`
/// @param text the value as it was typed
/// @param secret whether it must not even stay in memory: a password, an answer
public record Planted(String whose, String kind, String text, boolean secret) {

    @Override
    public String toString() {
        return whose + "'s " + kind;
    }
}
