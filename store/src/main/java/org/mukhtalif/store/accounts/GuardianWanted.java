package org.mukhtalif.store.accounts;

import java.util.Locale;

/// A child registered, and her guardian is to be asked.
///
/// @param language in which she registered
public record GuardianWanted(Guardian guardian, Locale language) {}
