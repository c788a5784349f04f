package org.mukhtalif.privacy.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.policy.DeclaredControl;
import org.mukhtalif.privacy.policy.PolicyDrafts;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that can speak against publishing a policy.
@Component
class PublicationChecks {

    private static final String NOTICE = "change";

    private final Controls controls;
    private final ObjectProvider<PolicyFacts> facts;
    private final ObjectProvider<TermsLink> terms;
    private final Clock clock;

    PublicationChecks(
            Controls controls, ObjectProvider<PolicyFacts> facts, ObjectProvider<TermsLink> terms, Clock clock) {
        this.controls = controls;
        this.facts = facts;
        this.terms = terms;
        this.clock = clock;
    }

    /// @param before the newest published version, if there is one
    List<Objection> of(PublishedPolicy draft, Optional<KeptVersion> before) {
        var found = new ArrayList<Objection>();
        blanks(draft, found);
        draft.controls().forEach(control -> judge(control, found));
        contracts(draft, found);
        terms.stream()
                .map(link -> link.objectionTo(draft.terms()))
                .flatMap(Optional::stream)
                .forEach(found::add);
        before.ifPresent(version -> against(version, draft, found));
        return found;
    }

    /// A draft that travels with the program, as it may follow the newest published version: from its own day on, or
    /// from the first day that leaves time to tell people. Where it says nothing new, from that version's day.
    PublishedPolicy inTime(PublishedPolicy draft, KeptVersion before) {
        var again = PolicyDrafts.bindingFrom(before.effective(), draft);
        if (again.texts().sayTheSameAs(before.texts())) return again;
        var earliest = earliest(draft);
        return draft.version().effective().isBefore(earliest) ? PolicyDrafts.bindingFrom(earliest, draft) : draft;
    }

    /// A draft as a store takes it that has no policy yet: it binds from its own day on, and at the latest from today.
    PublishedPolicy atOnce(PublishedPolicy draft) {
        return draft.version().effective().isAfter(today()) ? PolicyDrafts.bindingFrom(today(), draft) : draft;
    }

    private void blanks(PublishedPolicy draft, List<Objection> found) {
        var known = facts.getObject().words();
        var missing = new TreeSet<>(draft.factsNeeded());
        missing.removeIf(name -> known.containsKey(name)
                && !known.get(name).ar().isBlank()
                && !known.get(name).en().isBlank());
        missing.forEach(name -> found.add(Objection.of("blank", "{" + name + "}")));
    }

    private void judge(DeclaredControl control, List<Objection> found) {
        if (control.awaits().isPresent()) return;
        var result = controls.resultOf(control.key());
        if (controls.named(control.key()).isEmpty()) found.add(Objection.of("no-control", control.key()));
        else if (result.isEmpty() || !result.get().proof().isFreshAt(clock.instant()))
            found.add(Objection.of("proof-too-old", control.key()));
        else if (!result.get().held()) found.add(Objection.of("control-failed", control.key()));
    }

    private static void contracts(PublishedPolicy draft, List<Objection> found) {
        for (var recipient : draft.recipients())
            if (!recipient.isUnderContractOn(draft.version().effective()))
                found.add(Objection.of(
                        "contract-ended",
                        recipient.kind().key(),
                        recipient.contractUntil().orElseThrow()));
    }

    private void against(KeptVersion before, PublishedPolicy draft, List<Objection> found) {
        if (draft.texts().sayTheSameAs(before.texts())) {
            found.add(Objection.of("nothing-new", before.name()));
            return;
        }
        var earliest = earliest(draft);
        var effective = draft.version().effective();
        if (effective.isBefore(earliest)) found.add(Objection.of("too-soon", effective, earliest));
    }

    /// The first day on which it may bind, if people are told today.
    private LocalDate earliest(PublishedPolicy draft) {
        return draft.deadlines().stream()
                .filter(deadline -> deadline.key().equals(NOTICE))
                .findFirst()
                .map(deadline -> today().plusDays(deadline.period().toDays()))
                .orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
