package org.mukhtalif.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mukhtalif.privacy.policy.BrokenPolicy;
import org.mukhtalif.privacy.policy.PolicyDrafts;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The act of publishing: one transaction that refuses, or adds a version. Whatever it refuses, the version that binds
/// goes on.
@Component
public class Publication {

    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    private final KeptVersions versions;
    private final PublicationChecks checks;
    private final ObjectProvider<PolicyFacts> facts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean published;

    Publication(
            KeptVersions versions,
            PublicationChecks checks,
            ObjectProvider<PolicyFacts> facts,
            @Qualifier("engine") TransactionTemplate transaction,
            Clock clock) {
        this.versions = versions;
        this.checks = checks;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What travels with the program, as this store can publish it: where people work by a version already, from a day
    /// on that leaves time to tell them.
    ///
    /// @throws BrokenPolicy naming file, line and reason
    public PublishedPolicy brought() {
        var draft = PolicyDrafts.newest();
        return newest().map(before -> checks.inTime(draft, before)).orElseGet(() -> checks.atOnce(draft));
    }

    /// What speaks against publishing this draft now; nothing: it can be published.
    public List<Objection> objectionsTo(Supplier<PublishedPolicy> draft) {
        try {
            return checks.of(draft.get(), newest());
        } catch (BrokenPolicy broken) {
            return List.of(Objection.of("broken", String.valueOf(broken.getMessage())));
        }
    }

    /// Publishes this draft, or says why not.
    ///
    /// @param draft reads it; a broken one is refused with its file, line and reason
    public PublicationResult publish(Supplier<PublishedPolicy> draft) {
        var objections = objectionsTo(draft);
        if (!objections.isEmpty()) return new PublicationResult.Refused(objections);
        return requireNonNull(transaction.execute(_ -> {
            var version = version(draft.get());
            versions.add(version);
            LOG.info(
                    "Policy version {} ({}) is published; it binds from {}",
                    version.number(),
                    version.name(),
                    version.effective());
            return new PublicationResult.Published(version);
        }));
    }

    /// At the first start: publishes what travels with the program, so that the store has a policy that binds. Does
    /// nothing where one was published before that this program can read.
    public void publishTheFirst() {
        if (facts.getIfAvailable() == null || isPublished()) return;
        if (publish(() -> checks.atOnce(PolicyDrafts.newest())) instanceof PublicationResult.Refused(var objections))
            objections.forEach(objection -> LOG.error(
                    "The policy is not published, and the store is not ready: {}",
                    objection.says().en()));
    }

    /// Whether a version that this program can read binds today. Once one does, that stays so.
    public boolean isPublished() {
        if (!published)
            published = versions.inForce().filter(RunningPolicy::isReadable).isPresent();
        return published;
    }

    private Optional<KeptVersion> newest() {
        return versions.all().stream().filter(RunningPolicy::isReadable).findFirst();
    }

    private KeptVersion version(PublishedPolicy draft) {
        var all = versions.all();
        int number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
        var name = draft.version().name();
        boolean taken = all.stream().anyMatch(version -> version.name().equals(name));
        var own = taken ? name.substring(0, 10) + "-" + number : name;
        return new KeptVersion(
                number,
                own,
                draft.version().effective(),
                clock.instant(),
                draft.texts().named(own),
                facts.getObject());
    }
}
