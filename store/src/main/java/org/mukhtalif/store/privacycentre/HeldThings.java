package org.mukhtalif.store.privacycentre;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.policy.DeclaredField;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Lists what is held about a person, with the policy's own words and periods.
@Component
class HeldThings {

    private final SubjectRequests requests;
    private final PublishedPolicy policy;
    private final Clock clock;

    HeldThings(SubjectRequests requests, PublishedPolicy policy, Clock clock) {
        this.requests = requests;
        this.policy = policy;
        this.clock = clock;
    }

    List<Held> of(DataSubjectId subject, Words words) {
        return of(subject, _ -> true, words);
    }

    /// What is held for one matter only, for somebody who is proved for no more.
    List<Held> of(DataSubjectId subject, CaseId caseId, Words words) {
        return of(subject, holding -> holding.caseId().equals(caseId), words);
    }

    /// What is held for one order: where it goes, what shows that its transfer was made, photos of what goes back, and
    /// who is named on its tax invoice.
    List<Held> of(DataSubjectId subject, OrderNumber order, Words words) {
        var matters = Set.of(CaseId.order(order.value()), CaseId.transfer(order.value()));
        return of(
                subject,
                holding -> matters.contains(holding.caseId())
                        || holding.caseId().value().startsWith("return:" + order.value() + "-")
                        || holding.caseId().value().startsWith("tax:" + order.value() + "-"),
                words);
    }

    private List<Held> of(DataSubjectId subject, Predicate<Holding> which, Words words) {
        return requests.holdings(subject).stream()
                .filter(which)
                .map(holding -> held(holding, words))
                .toList();
    }

    private Held held(Holding holding, Words words) {
        var declared = policy.field(holding.field().key()).orElseThrow();
        return new Held(
                declared.label().in(words.isArabic()),
                purpose(declared, holding, words),
                Matters.number(holding.caseId()).orElse(null),
                policy.wordFor(holding.retentionClass()).in(words.isArabic()),
                holding.until().orElse(null),
                holding.until().map(until -> percent(holding.since(), until)).orElse(0));
    }

    private String purpose(DeclaredField declared, Holding holding, Words words) {
        return declared.uses().stream()
                .filter(use -> use.retention() == holding.retentionClass())
                .findFirst()
                .map(use -> policy.purpose(use.purpose()).name().in(words.isArabic()))
                .orElse("");
    }

    private int percent(Instant since, Instant until) {
        long whole = Math.max(1, Duration.between(since, until).toSeconds());
        long passed = Duration.between(since, clock.instant()).toSeconds();
        return (int) Math.clamp(100 * passed / whole, 0, 100);
    }
}
