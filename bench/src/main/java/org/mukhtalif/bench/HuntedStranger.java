package org.mukhtalif.bench;

/// Somebody of whom the store knows nothing, who looks around.
final class HuntedStranger {

    private final Acts acts;
    private final Visitor visitor;

    HuntedStranger(HuntDay day, Acts acts) {
        this.acts = acts;
        this.visitor = new Visitor(day.store(), day.witness().ofStranger());
    }

    Visitor visitor() {
        return visitor;
    }

    void looksAround() {
        looksAround(visitor);
    }

    /// Every address without a variable, and what shops link to.
    void looksAround(Visitor who) {
        acts.plainPaths("GET").forEach(who::open);
        var shelf = who.open("/merchants/al-nakhil");
        who.open(shelf.link("main a[href*=/products/]"));
        who.open(shelf.link("link[rel=stylesheet]"));
        who.open(shelf.link("header a[href*=/categories/], a[href*=/categories/]"));
        who.open("/search?q=" + Form.encoded("قهوه"));
        who.open("/search/suggestions?q=" + Form.encoded("قه"));
        who.submit(who.open("/cookies").form("/cookies"));
    }
}
