package org.mukhtalif.privacy.policy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// One version of the privacy policy, as data. What it does not list is not permitted. The one that the store works by
/// is followed by the next when its day has come; each question is answered by one version as a whole.
public final class PublishedPolicy {

    private volatile Content content;

    private PublishedPolicy(Content content) {
        this.content = content;
    }

    /// The policy a store works by, beginning with this version.
    public static PublishedPolicy beginningWith(PublishedPolicy first) {
        return new PublishedPolicy(first.content);
    }

    /// From now on this is the next version.
    public void giveWayTo(PublishedPolicy next) {
        content = next.content;
    }

    /// Reads and checks a policy.
    ///
    /// @param folder how its folder is called in messages, such as `policy/2026-11-23/`
    /// @param texts its three files
    /// @throws BrokenPolicy naming file, line and reason
    public static PublishedPolicy read(String folder, PolicyTexts texts) {
        var file = PolicyFile.read(folder + "policy.yaml", texts.data());
        PolicyReferences.check(folder + "policy.yaml", texts.data(), file);
        return of(folder, texts, file);
    }

    /// Reads a version of before to show it, not to work by it: it may know less than this program, and the words of
    /// the lists that came later are this program's.
    ///
    /// @throws BrokenPolicy naming file, line and reason
    public static PublishedPolicy readOfBefore(String folder, PolicyTexts texts) {
        var file = PolicyFile.read(folder + "policy.yaml", texts.data());
        PolicyReferences.checkOfBefore(folder + "policy.yaml", texts.data(), file);
        return of(folder, texts, file.withWordsBeside(PolicyDrafts.newest().content.file));
    }

    private static PublishedPolicy of(String folder, PolicyTexts texts, PolicyFile file) {
        var clauses = BilingualClauses.join(
                file,
                PolicyProse.read(folder + "policy.ar.md", texts.arabic()),
                PolicyProse.read(folder + "policy.en.md", texts.english()));
        return new PublishedPolicy(Content.of(texts, file, clauses));
    }

    /// The files it was read from.
    public PolicyTexts texts() {
        return content.texts;
    }

    public PolicyVersion version() {
        return content.file.policyVersion();
    }

    /// Which clock and key a field follows when it is collected for this purpose; nothing: it may not be collected.
    public Optional<RetentionClass> retentionOf(String fieldKey, Purpose purpose) {
        return field(fieldKey).flatMap(field -> field.useFor(purpose)).map(DeclaredField.Use::retention);
    }

    /// Whether this kind of recipient may ever be shown this field for this purpose.
    public boolean permits(Recipient.Kind kind, String fieldKey, Purpose purpose) {
        return grant(kind, purpose)
                .filter(grant -> grant.fields().contains(fieldKey))
                .isPresent();
    }

    /// The fields this kind of recipient may be shown for this purpose; none if the policy does not list it.
    public Set<String> fieldsFor(Recipient.Kind kind, Purpose purpose) {
        return grant(kind, purpose).map(DeclaredRecipient.Grant::fields).orElse(Set.of());
    }

    /// The clause under which this kind of recipient acts for this purpose: its own, else the purpose's.
    public String clauseFor(Recipient.Kind kind, Purpose purpose) {
        return grant(kind, purpose)
                .map(DeclaredRecipient.Grant::clause)
                .orElseGet(() -> purpose(purpose).clause());
    }

    /// From the start of a class's clock until its destruction; nothing: it ends with the account or with the
    /// person's last data, not with a clock.
    public Optional<Duration> periodOf(RetentionClass retentionClass) {
        return retention(retentionClass).period();
    }

    /// How long after the case's clock started this kind of recipient may still look; nothing: no end by a clock.
    public Optional<Duration> windowOf(Recipient.Kind kind, Purpose purpose) {
        return grant(kind, purpose).flatMap(DeclaredRecipient.Grant::window);
    }

    /// How long after dispatch or cancellation this kind of recipient may look at the very latest.
    public Optional<Duration> latestWindowOf(Recipient.Kind kind, Purpose purpose) {
        return grant(kind, purpose).flatMap(DeclaredRecipient.Grant::atLatest);
    }

    /// How a legal basis is told to people.
    public Wording wordFor(LegalBasis basis) {
        return word(basis.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// How long a class lives, told to people.
    public Wording wordFor(RetentionClass retentionClass) {
        var declared = retention(retentionClass);
        var wording = declared.wording();
        return declared.period()
                .map(TimeSpan::of)
                .map(span -> new Wording(
                        wording.ar().replace("{period}", span.ar()),
                        wording.en().replace("{period}", span.en())))
                .orElse(wording);
    }

    /// What a form says beside a field; nothing: the policy does not let it be asked for.
    public Optional<FieldNotice> noticeFor(String fieldKey, Purpose purpose) {
        return field(fieldKey)
                .flatMap(field -> field.useFor(purpose)
                        .map(use -> new FieldNotice(
                                field.label(),
                                use.required(),
                                use.why(),
                                wordFor(use.basis()),
                                wordFor(use.retention()))));
    }

    /// The names of the facts that the prose wants from this installation, such as `store`.
    public Set<String> factsNeeded() {
        var names = new TreeSet<String>();
        for (var clause : clauses())
            for (var passage : clause.passages())
                for (var wording : passage.wordings()) {
                    names.addAll(FilledWords.namesIn(wording.ar()));
                    names.addAll(FilledWords.namesIn(wording.en()));
                }
        rights().forEach(right ->
                names.addAll(FilledWords.namesIn(right.wording().ar())));
        names.removeAll(FilledWords.known(this).keySet());
        return names;
    }

    public Optional<DeclaredField> field(String key) {
        return Optional.ofNullable(content.fields.get(key));
    }

    public DeclaredPurpose purpose(Purpose purpose) {
        return declared(content.purposes, purpose);
    }

    public DeclaredRetention retention(RetentionClass retentionClass) {
        return declared(content.retention, retentionClass);
    }

    public DeclaredRecipient recipient(Recipient.Kind kind) {
        return declared(content.recipients, kind);
    }

    public List<DeclaredField> fields() {
        return content.file.fields();
    }

    public List<DataCategory> categories() {
        return content.file.categories();
    }

    public List<DeclaredPurpose> purposes() {
        return content.file.purposes();
    }

    public List<DeclaredRetention> retention() {
        return content.file.retention();
    }

    public List<DeclaredRecipient> recipients() {
        return content.file.recipients();
    }

    public List<DeclaredCookie> cookies() {
        return content.file.cookies();
    }

    public List<DeclaredControl> controls() {
        return content.file.controls();
    }

    public List<DeclaredRight> rights() {
        return content.file.rights();
    }

    public List<DeclaredDeadline> deadlines() {
        return content.file.deadlines();
    }

    public DeclaredTerms terms() {
        return content.file.terms();
    }

    public List<Clause> clauses() {
        return content.clauses;
    }

    /// The declared control with this key.
    public DeclaredControl control(String key) {
        return first(content.file.controls(), control -> control.key().equals(key), key);
    }

    DataCategory category(String key) {
        return first(content.file.categories(), category -> category.key().equals(key), key);
    }

    /// A word of the generated lists.
    Wording word(String key) {
        return declared(content.file.words(), key);
    }

    private Optional<DeclaredRecipient.Grant> grant(Recipient.Kind kind, Purpose purpose) {
        return recipient(kind).grantFor(purpose);
    }

    private static <T> T first(List<T> list, Predicate<T> which, String key) {
        return list.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The policy does not declare '%s'".formatted(key)));
    }

    private static <K, V> V declared(Map<K, V> map, K key) {
        var value = map.get(key);
        if (value == null) throw new IllegalStateException("The policy does not declare '%s'".formatted(key));
        return value;
    }

    /// All of one version, found by keys.
    private record Content(
            PolicyTexts texts,
            PolicyFile file,
            List<Clause> clauses,
            Map<String, DeclaredField> fields,
            Map<RetentionClass, DeclaredRetention> retention,
            Map<Purpose, DeclaredPurpose> purposes,
            Map<Recipient.Kind, DeclaredRecipient> recipients) {

        static Content of(PolicyTexts texts, PolicyFile file, List<Clause> clauses) {
            return new Content(
                    texts,
                    file,
                    clauses,
                    file.fields().stream().collect(toUnmodifiableMap(DeclaredField::key, identity())),
                    file.retention().stream().collect(toUnmodifiableMap(DeclaredRetention::retention, identity())),
                    file.purposes().stream().collect(toUnmodifiableMap(DeclaredPurpose::purpose, identity())),
                    file.recipients().stream().collect(toUnmodifiableMap(DeclaredRecipient::kind, identity())));
        }
    }
}
