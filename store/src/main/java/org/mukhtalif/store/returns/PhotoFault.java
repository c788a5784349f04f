package org.mukhtalif.store.returns;

import java.util.Locale;
import org.mukhtalif.store.pictures.Hung;

/// Why photos of a return are not taken.
public enum PhotoFault {
    /// No file, or an empty one.
    NOTHING,
    /// Neither JPEG nor PNG nor WebP by its first bytes.
    OTHER_KIND,
    /// More bytes, or more pixels, than a photo of goods needs.
    TOO_HEAVY,
    /// Begins like a picture and is none.
    DAMAGED,
    /// More than a return takes, those before counted.
    TOO_MANY,
    /// The return has ended, or nobody may be known as its sender any more.
    ENDED;

    /// The end of the key of its words.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PhotoFault of(Hung.Fault fault) {
        return switch (fault) {
            case NOT_A_PICTURE -> OTHER_KIND;
            case TOO_HEAVY, TOO_LARGE -> TOO_HEAVY;
            case DAMAGED -> DAMAGED;
        };
    }
}
