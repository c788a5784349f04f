package org.mukhtalif.store.backoffice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.couriers.CourierEntry;
import org.mukhtalif.store.couriers.Manifest;
import org.mukhtalif.store.couriers.Manifests;
import org.mukhtalif.store.couriers.Register;
import org.mukhtalif.store.couriers.Report;
import org.mukhtalif.store.couriers.Reports;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Puts the register of couriers into words.
@Component
class CouriersPages {

    static final int ROWS = 20;

    private static final LongList SENT = new LongList("/staff/couriers", "sent", ROWS);
    private static final LongList HEARD = new LongList("/staff/couriers", "heard", ROWS);

    private final Register register;
    private final Manifests manifests;
    private final Reports reports;

    CouriersPages(Register register, Manifests manifests, Reports reports) {
        this.register = register;
        this.manifests = manifests;
        this.reports = reports;
    }

    /// Where the lists of what went to and fro go on: with what the page before ended, nothing for a list's beginning.
    record Places(Optional<Long> sent, Optional<Long> heard) {

        static final Places TOP = new Places(Optional.empty(), Optional.empty());
    }

    CouriersPage show(CourierForm form, Places places, Role role, Words words) {
        var names = register.everKnown().stream()
                .collect(toMap(CourierEntry::key, entry -> entry.name().in(words.locale())));
        return new CouriersPage(
                StaffLinks.of(role, words),
                register.all().stream().map(entry -> row(entry, words)).toList(),
                form.typed(),
                FieldError.inWords(form.faults(), words),
                new CouriersPage.Traffic(
                        SENT.piece(
                                manifests.newest(places.sent(), SENT.sought()),
                                places.sent(),
                                Manifest::id,
                                each -> sent(each, names)),
                        HEARD.piece(
                                reports.newest(places.heard(), HEARD.sought()),
                                places.heard(),
                                Report::id,
                                each -> heard(each, names, words))));
    }

    private static CouriersPage.Row row(CourierEntry entry, Words words) {
        return new CouriersPage.Row(
                entry.key().value(),
                entry.name().in(words.locale()),
                words.of("backoffice.couriers.way." + entry.way().key()),
                entry.contractUntil()
                        .map(day -> words.date(day.atTime(12, 0).toInstant(ZoneOffset.UTC)))
                        .orElse(null),
                entry.usual());
    }

    private static CouriersPage.Sent sent(Manifest manifest, Map<CourierKey, String> names) {
        return new CouriersPage.Sent(
                "parcels-" + manifest.id() + ".csv",
                requireNonNull(names.get(manifest.courier())),
                manifest.madeAt(),
                manifest.parcels(),
                manifest.removedAt().orElse(null));
    }

    private static CouriersPage.Heard heard(Report report, Map<CourierKey, String> names, Words words) {
        return new CouriersPage.Heard(
                requireNonNull(names.get(report.courier())),
                report.readAt(),
                report.taken(),
                report.unchanged(),
                report.refused().stream()
                        .map(refusal -> words.of(
                                "backoffice.couriers.refused",
                                refusal.line(),
                                words.of("backoffice.couriers.reason." + refusal.reason())))
                        .toList());
    }
}
