package org.mukhtalif.store.search;

/// How many letters must be changed, added, dropped or swapped with their neighbour to make one word of another.
final class EditDistance {

    private EditDistance() {}

    static int between(String one, String other) {
        var edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) edits[i][0] = i;
        for (int j = 0; j <= other.length(); j++) edits[0][j] = j;
        for (int i = 1; i <= one.length(); i++)
            for (int j = 1; j <= other.length(); j++) edits[i][j] = cheapest(edits, one, other, i, j);
        return edits[one.length()][other.length()];
    }

    private static int cheapest(int[][] edits, String one, String other, int i, int j) {
        int changed = edits[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, 1 + edits[i - 2][j - 2]) : best;
    }
}
