package org.mukhtalif.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// The privacy officer: answers requests, and holds an order's data back for a while.
final class HuntedOfficer {

    private final HuntDay day;
    private final Visitor visitor;

    HuntedOfficer(HuntDay day) {
        this.day = day;
        this.visitor = new Visitor(day.store(), day.witness()::note);
    }

    void signsIn(Worker who) {
        who.signsIn(visitor, "/staff/session", day.clock());
    }

    void answers() {
        var first = visitor.open("/staff/requests").link("main a[href*=/staff/requests/]");
        visitor.submit(visitor.open(first).form("/extension").choosing("reason"));
        visitor.submit(visitor.open(first).form("/answer").with("text", ""));
        visitor.submit(visitor.open(first).form("/answer").with("text", "نُفِّذ ما طلبتِ."));
        var second = visitor.open("/staff/requests").link("main a[href*=/staff/requests/]");
        visitor.submit(
                visitor.open(second).form("/refusal").choosing("reason").with("text", "تبقى الفاتورة ست سنوات."));
    }

    void holds(String order) {
        var ends = LocalDate.ofInstant(day.clock().now(), ZoneOffset.UTC).plusDays(40);
        for (var number : new String[] {day.who().sara().mobile, order})
            visitor.submit(visitor.open("/staff/holds")
                    .form("/staff/holds")
                    .with("order", number)
                    .choosing("basis")
                    .with("ends", ends.toString()));
        visitor.submit(visitor.open("/staff/holds").formLike("/staff/holds/\\d+/release"));
    }
}
