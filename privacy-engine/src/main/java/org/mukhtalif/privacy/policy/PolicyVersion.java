package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// Which policy: its name, which is also its folder under `policy/`, and the first day on which it binds.
public record PolicyVersion(String name, LocalDate effective) {

    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(-[a-z0-9]{1,8})?");

    public PolicyVersion {
        if (name == null || !NAME.matcher(name).matches())
            throw new IllegalArgumentException("A version is named by a day, such as 2026-11-23");
        requireNonNull(effective, "A version binds from a day on");
    }

    @Override
    public String toString() {
        return name;
    }
}
