package org.mukhtalif.store.productimport;

import java.util.Locale;

/// Names as they are compared: spelling, marks and spaces that people do not see do not count.
final class Spelling {

    private Spelling() {}

    static String compared(String name) {
        return name.replaceAll("[\\p{Cf}\\p{M}ـ]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
