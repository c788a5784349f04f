package org.mukhtalif.store.platform.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A finished page with gaps where a form token belongs.
final class KeptPage {

    private final byte[] page;
    private final int[] gaps;
    private final int gapLength;

    private KeptPage(byte[] page, int[] gaps, int gapLength) {
        this.page = page;
        this.gaps = gaps;
        this.gapLength = gapLength;
    }

    /// @param token that stands in the page, as often as it has forms
    static KeptPage cut(byte[] page, String token) {
        var needle = token.getBytes(StandardCharsets.US_ASCII);
        return new KeptPage(page, needle.length == 0 ? new int[0] : placesOf(needle, page), needle.length);
    }

    boolean hasForms() {
        return gaps.length > 0;
    }

    /// The page with another reader's token in its gaps; none of the first reader's is left.
    byte[] with(String token) {
        var fill = token.getBytes(StandardCharsets.US_ASCII);
        var filled = new byte[page.length + gaps.length * (fill.length - gapLength)];
        int from = 0;
        int to = 0;
        for (int gap : gaps) {
            System.arraycopy(page, from, filled, to, gap - from);
            to += gap - from;
            System.arraycopy(fill, 0, filled, to, fill.length);
            to += fill.length;
            from = gap + gapLength;
        }
        System.arraycopy(page, from, filled, to, page.length - from);
        return filled;
    }

    int weight() {
        return page.length;
    }

    private static int[] placesOf(byte[] needle, byte[] page) {
        var places = new int[64];
        int count = 0;
        int at = 0;
        while (at <= page.length - needle.length) {
            if (page[at] != needle[0] || !Arrays.equals(page, at, at + needle.length, needle, 0, needle.length)) {
                at++;
                continue;
            }
            if (count == places.length) places = Arrays.copyOf(places, count * 2);
            places[count++] = at;
            at += needle.length;
        }
        return Arrays.copyOf(places, count);
    }
}
