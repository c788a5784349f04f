package org.mukhtalif.privacy.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The policy as one reader sees it at one moment: facts filled in, promises printed as promises only where a control
/// proved them within the last day, struck through where one failed or was not tried.
///
/// @param version which policy
/// @param arabic the reader's language
/// @param sections its clauses, in order
public record PolicyDocument(PolicyVersion version, boolean arabic, List<Section> sections) {

    /// How old a proof may be before its promise is struck through.
    public static final Duration PROOF_IS_FRESH_FOR = Duration.ofHours(24);

    /// A clause, ready to print.
    public record Section(String clause, List<ClauseKind> kinds, String title, List<Block> blocks) {}

    /// A piece of a clause, ready to print.
    public sealed interface Block {

        /// Words that are true as they stand.
        record Paragraph(String text) implements Block {}

        /// A promise that was proved.
        ///
        /// @param text the promise
        /// @param control the key of its control
        /// @param proof what the control tries
        /// @param at when it last held
        record Kept(String text, String control, String proof, Instant at) implements Block {}

        /// A promise whose control failed or was not tried for a day: struck through, with the truth beside it.
        ///
        /// @param text the promise
        /// @param today what can be said instead
        /// @param control the key of its control
        /// @param at when the control failed, or was last tried
        /// @param stale whether its proof is merely too old
        record Struck(String text, String today, String control, Instant at, boolean stale) implements Block {}

        /// What is true today; its promise is not printed, because no control has tried it.
        record Today(String text) implements Block {}

        /// A list from the policy's data.
        record Table(Passage.Listing.Kind kind, List<String> head, List<List<String>> rows) implements Block {}
    }

    public PolicyDocument {
        sections = List.copyOf(sections);
    }

    /// Writes the policy out.
    ///
    /// @param facts what this installation adds
    /// @param proofs the last result of a control, by its key
    /// @param now the moment of reading; a proof older than a day strikes its promise
    /// @throws BrokenPolicy if a fact is missing
    public static PolicyDocument of(
            PublishedPolicy policy,
            PolicyFacts facts,
            Function<String, Optional<Proof>> proofs,
            Instant now,
            boolean arabic) {
        var words = new FilledWords(policy, facts);
        var lists = new PolicyLists(policy, words, arabic);
        var sections = policy.clauses().stream()
                .map(clause -> new Section(
                        clause.id(),
                        clause.kinds(),
                        clause.title().in(arabic),
                        clause.passages().stream()
                                .map(passage -> switch (passage) {
                                    case Passage.Prose(var wording) -> new Block.Paragraph(words.fill(wording, arabic));
                                    case Passage.Listing(var kind) -> lists.table(kind);
                                    case Passage.Promise promise ->
                                        promise(policy, words, promise, proofs.apply(promise.control()), now, arabic);
                                })
                                .toList()))
                .toList();
        return new PolicyDocument(policy.version(), arabic, sections);
    }

    private static Block promise(
            PublishedPolicy policy,
            FilledWords words,
            Passage.Promise promise,
            Optional<Proof> proof,
            Instant now,
            boolean arabic) {
        var today = words.fill(promise.today(), arabic);
        if (proof.isEmpty()) return new Block.Today(today);
        var promised = words.fill(promise.promised(), arabic);
        var at = proof.get().at();
        boolean stale = !proof.get().isFreshAt(now);
        if (stale || !proof.get().held()) return new Block.Struck(promised, today, promise.control(), at, stale);
        return new Block.Kept(
                promised,
                promise.control(),
                policy.control(promise.control()).wording().in(arabic),
                at);
    }

    /// The whole policy as plain text, as for a terminal. A struck promise is left out: plain text has no stroke.
    public String plain() {
        var text = new StringBuilder();
        for (var section : sections) {
            text.append(section.clause()).append(". ").append(section.title()).append("\n\n");
            for (var block : section.blocks()) text.append(plain(block)).append("\n\n");
        }
        return text.toString().strip() + "\n";
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Paragraph(var words) -> words;
            case Block.Kept kept -> kept.text();
            case Block.Struck struck -> struck.today();
            case Block.Today(var words) -> words;
            case Block.Table table ->
                String.join(
                        "\n",
                        table.rows().stream()
                                .map(row -> "- " + String.join(" — ", row))
                                .toList());
        };
    }
}
