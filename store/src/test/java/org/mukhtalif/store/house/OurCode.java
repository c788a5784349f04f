package org.mukhtalif.store.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/// What we wrote for the running store: neither tests nor the classes generated from templates.
final class OurCode implements ImportOption {

    private static final ImportOption NO_TESTS = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return NO_TESTS.includes(location) && !location.contains("/org/mukhtalif/store/pages/");
    }
}
