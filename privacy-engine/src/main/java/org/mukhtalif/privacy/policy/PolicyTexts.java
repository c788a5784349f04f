package org.mukhtalif.privacy.policy;

import java.time.LocalDate;

/// A policy as it was written: the texts of its three files.
///
/// @param data of `policy.yaml`
/// @param arabic of `policy.ar.md`
/// @param english of `policy.en.md`
public record PolicyTexts(String data, String arabic, String english) {

    /// The same under another name: two versions may not share one.
    public PolicyTexts named(String version) {
        return new PolicyTexts(data.replaceFirst("(?m)^version:.*$", "version: " + version), arabic, english);
    }

    /// The same, binding from this day on.
    PolicyTexts bindingFrom(LocalDate day) {
        return new PolicyTexts(data.replaceFirst("(?m)^effective:.*$", "effective: " + day), arabic, english);
    }

    /// Whether they say the same, whatever the version is called.
    public boolean sayTheSameAs(PolicyTexts other) {
        return named("0").equals(other.named("0"));
    }
}
