package org.mukhtalif.acceptance;

import java.util.List;

/// al-Nakhil at its desk, and the store's own people at theirs.
final class StrollBehindTheDesks extends Stroll {

    private static final String PASSWORD = "a long sentence for those who work";

    StrollBehindTheDesks(String language, Album album) {
        super(language, album);
    }

    @Override
    String series() {
        return "b";
    }

    void walk() {
        sells();
        runsTheStore("operator");
        runsTheStore("privacy-officer");
    }

    private void sells() {
        try (var merchant = Person.reading(language, true)) {
            merchant.opens("/");
            merchant.refusesCookies();
            merchant.opens("/desk/session");
            merchant.writes("who", "nakhil").writes("password", "khalas sukkari wa ajwa");
            merchant.sends("/desk/session");
            explore(merchant, List.of("/desk/orders"), List.of("/desk"));
            merchant.opens("/desk/orders");
            merchant.follows("main tr a");
            merchant.sends("/packing");
            take(merchant, "desk-packed");
            visit(merchant, "/desk/ended");
        }
    }

    private void runsTheStore(String role) {
        var name = role + "-" + language;
        var phone = RunningShop.shared().employAs(role, name, PASSWORD);
        try (var worker = Person.reading(language, true)) {
            worker.opens("/");
            worker.refusesCookies();
            worker.opens("/staff/session");
            worker.writes("who", name).writes("password", PASSWORD);
            worker.sends("/staff/session");
            worker.writes("code", phone.freshCode());
            worker.sends("/staff/session/code");
            explore(worker, List.of("/staff"), List.of("/staff"));
        }
    }
}
