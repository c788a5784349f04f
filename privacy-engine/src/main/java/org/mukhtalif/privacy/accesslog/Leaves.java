package org.mukhtalif.privacy.accesslog;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.stereotype.Component;

/// Gives entries their final form: time, clause and version are added, whose it is gets sealed, the whole is marked.
@Component
class Leaves {

    private final PublishedPolicy policy;
    private final LogKeys keys;
    private final BookSecrets secrets;
    private final Clock clock;

    Leaves(PublishedPolicy policy, LogKeys keys, BookSecrets secrets, Clock clock) {
        this.policy = policy;
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// In the order of the entries; the log keys that were missing are made with one commit.
    List<MarkedEntry> of(List<AccessEntry> entries) {
        return of(entries, (leaf, _) -> leaf.bytes());
    }

    /// An entry that nobody can read before a date.
    List<MarkedEntry> veiled(AccessEntry entry, Instant release) {
        return of(List.of(entry), (leaf, id) -> Veil.over(leaf, release, secrets.veilKey(id)));
    }

    private List<MarkedEntry> of(List<AccessEntry> entries, BiFunction<Leaf, UUID, byte[]> written) {
        var now = clock.instant();
        var logKeys = keys.ensured(entries.stream().map(AccessEntry::subject).collect(toSet()));
        return entries.stream()
                .map(entry -> {
                    var told = new Leaf.Told(
                            TimeOrderedIds.at(now),
                            now,
                            entry.act(),
                            entry.recipient(),
                            entry.fields(),
                            entry.purpose(),
                            policy.clauseFor(entry.recipient().kind(), entry.purpose()),
                            policy.version().name());
                    var whose = new SubjectCase(entry.subject(), entry.caseId());
                    var key = requireNonNull(logKeys.get(entry.subject()), "Every person in the book has a log key");
                    var leaf = written.apply(new Leaf(told, SealedWhose.seal(whose, key, told.bytes())), told.id());
                    return new MarkedEntry(told.id(), entry.subject(), leaf, secrets.mark(leaf));
                })
                .toList();
    }
}
