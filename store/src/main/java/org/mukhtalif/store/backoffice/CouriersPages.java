package org.mukhtalif.store.backoffice;

import java.time.ZoneOffset;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.couriers.CourierEntry;
import org.mukhtalif.store.couriers.Manifest;
import org.mukhtalif.store.couriers.Manifests;
import org.mukhtalif.store.couriers.Register;
import org.mukhtalif.store.couriers.Report;
import org.mukhtalif.store.couriers.Reports;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Puts the register of couriers into words.
@Component
class CouriersPages {

    private static final int NEWEST = 20;

    private final Register register;
    private final Manifests manifests;
    private final Reports reports;

    CouriersPages(Register register, Manifests manifests, Reports reports) {
        this.register = register;
        this.manifests = manifests;
        this.reports = reports;
    }

    CouriersPage show(CourierForm form, Role role, Words words) {
        return new CouriersPage(
                StaffLinks.of(role, words),
                register.all().stream().map(entry -> row(entry, words)).toList(),
                form.typed(),
                FieldError.inWords(form.faults(), words),
                new CouriersPage.Traffic(
                        manifests.newest(NEWEST).stream()
                                .map(each -> sent(each, words))
                                .toList(),
                        reports.newest(NEWEST).stream()
                                .map(each -> heard(each, words))
                                .toList()));
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

    private CouriersPage.Sent sent(Manifest manifest, Words words) {
        return new CouriersPage.Sent(
                "parcels-" + manifest.id() + ".csv",
                company(manifest.courier(), words),
                manifest.madeAt(),
                manifest.parcels(),
                manifest.removedAt().orElse(null));
    }

    private CouriersPage.Heard heard(Report report, Words words) {
        return new CouriersPage.Heard(
                company(report.courier(), words),
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

    private String company(CourierKey key, Words words) {
        return register.find(key).map(entry -> entry.name().in(words.locale())).orElse(key.value());
    }
}
