package org.mukhtalif.privacy.accesslog;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// UUID version 7 (RFC 9562) for entries and sealed values: they sort by time, so that neighbours in time are
/// neighbours in the index and one page of it is written instead of one for each row.
public final class TimeOrderedIds {

    /// Sorts behind every entry.
    static final UUID LAST = new UUID(-1L, -1L);

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedIds() {}

    /// An id of this moment; 74 of its bits are random.
    public static UUID at(Instant moment) {
        long high = (moment.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// When an id was made, to the millisecond; the beginning of time for an id of another sort.
    static Instant timeOf(UUID id) {
        return id.version() == 7 ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16) : Instant.EPOCH;
    }
}
