package org.mukhtalif.privacy;

/// What was measured, and what it should be.
///
/// @param more whether more is better
public record Aim(String what, double measured, String unit, double aim, boolean more) {

    public static Aim atLeast(double aim, String what, double measured, String unit) {
        return new Aim(what, measured, unit, aim, true);
    }

    public static Aim atMost(double aim, String what, double measured, String unit) {
        return new Aim(what, measured, unit, aim, false);
    }

    public boolean isReached() {
        return more ? measured >= aim : measured <= aim;
    }

    /// A line of a table.
    String row() {
        return "| %s | %,.2f %s | %s %,.0f | %s |"
                .formatted(what, measured, unit, more ? "≥" : "≤", aim, isReached() ? "yes" : "no");
    }
}
