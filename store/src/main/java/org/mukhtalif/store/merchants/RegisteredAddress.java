package org.mukhtalif.store.merchants;

/// Where a business is registered, in the parts of the National Address that an invoice names.
public record RegisteredAddress(String street, String building, String district, String city, String postalCode) {

    public RegisteredAddress {
        if (street.isBlank() || district.isBlank() || city.isBlank())
            throw new IllegalArgumentException("A registered address has a street, a district and a city");
        if (!building.matches("[0-9]{4}"))
            throw new IllegalArgumentException("The building number of a National Address has 4 digits");
        if (!postalCode.matches("[0-9]{5}"))
            throw new IllegalArgumentException("The postal code of a National Address has 5 digits");
    }
}
