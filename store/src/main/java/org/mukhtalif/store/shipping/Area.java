package org.mukhtalif.store.shipping;

/// A region or a city, as a zone holds it: `region:eastern`, `city:jeddah`. A city goes before the region it lies in.
public record Area(String value) implements Comparable<Area> {

    private static final String REGION = "region:";
    private static final String CITY = "city:";

    public Area {
        if (!value.matches("(region|city):[a-z][a-z-]{1,39}"))
            throw new IllegalArgumentException("An area is region: or city: with its key; got " + value);
    }

    public static Area of(SaudiRegion region) {
        return new Area(REGION + region.key());
    }

    public static Area of(SaudiCity city) {
        return new Area(CITY + city.key());
    }

    static Area regionOf(SaudiCity city) {
        return new Area(REGION + city.region());
    }

    public boolean isRegion() {
        return value.startsWith(REGION);
    }

    /// The key of the region or the city.
    String place() {
        return value.substring(value.indexOf(':') + 1);
    }

    @Override
    public int compareTo(Area other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
