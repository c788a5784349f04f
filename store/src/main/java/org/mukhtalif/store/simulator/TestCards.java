package org.mukhtalif.store.simulator;

/// What becomes of Moyasar's published test cards and codes.
final class TestCards {

    private TestCards() {}

    /// @return blank if the card pays, else why not
    static String refusalOf(String card) {
        return switch (card.replace(" ", "")) {
            case "4201320111111010", "4111111111111111" -> "";
            case "4201320000311101" -> "INSUFFICIENT FUNDS";
            case "4201320131000508" -> "LOST CARD";
            case "4201320000013020" -> "DECLINED";
            default -> "UNKNOWN CARD: this simulator takes the published test cards only";
        };
    }

    /// @return blank if the code of STC Pay pays, else why not
    static String refusalOfCode(String code) {
        return switch (code) {
            case "123456" -> "";
            case "111111" -> "INSUFFICIENT FUNDS";
            case "222222" -> "DAILY LIMIT EXCEEDED";
            case "444444" -> "TIMEOUT";
            default -> "WRONG CODE";
        };
    }
}
