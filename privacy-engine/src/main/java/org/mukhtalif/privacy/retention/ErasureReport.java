package org.mukhtalif.privacy.retention;

/// What was destroyed: the content of a certificate.
///
/// @param cases for which something was held
/// @param keys shredded
/// @param values whose noise was removed
public record ErasureReport(int cases, int keys, int values) {

    static final ErasureReport NOTHING = new ErasureReport(0, 0, 0);

    ErasureReport plus(ErasureReport other) {
        return new ErasureReport(cases + other.cases, keys + other.keys, values + other.values);
    }
}
