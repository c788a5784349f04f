package org.mukhtalif.privacy.policy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One version of the privacy policy, as data. What it does not list is not permitted.
public final class PublishedPolicy {

    private final PolicyFile file;
    private final Map<String, DeclaredField> fields;
    private final Map<RetentionClass, DeclaredRetention> retention;
    private final Map<Purpose, DeclaredPurpose> purposes;
    private final Map<Recipient.Kind, DeclaredRecipient> recipients;

    private PublishedPolicy(PolicyFile file) {
        this.file = file;
        this.fields = file.fields().stream().collect(toUnmodifiableMap(DeclaredField::key, identity()));
        this.retention = file.retention().stream().collect(toUnmodifiableMap(DeclaredRetention::retention, identity()));
        this.purposes = file.purposes().stream().collect(toUnmodifiableMap(DeclaredPurpose::purpose, identity()));
        this.recipients = file.recipients().stream().collect(toUnmodifiableMap(DeclaredRecipient::kind, identity()));
    }

    /// Reads and checks a policy.
    ///
    /// @param name how the file is called in messages
    /// @param yaml the text of `policy.yaml`
    /// @throws BrokenPolicy naming file, line and reason
    public static PublishedPolicy read(String name, String yaml) {
        var file = PolicyFile.read(name, yaml);
        PolicyReferences.check(name, yaml, file);
        return new PublishedPolicy(file);
    }

    public PolicyVersion version() {
        return file.policyVersion();
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

    public Optional<DeclaredField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    public DeclaredPurpose purpose(Purpose purpose) {
        return declared(purposes, purpose);
    }

    public DeclaredRetention retention(RetentionClass retentionClass) {
        return declared(retention, retentionClass);
    }

    public DeclaredRecipient recipient(Recipient.Kind kind) {
        return declared(recipients, kind);
    }

    public List<DeclaredField> fields() {
        return file.fields();
    }

    public List<DataCategory> categories() {
        return file.categories();
    }

    public List<DeclaredPurpose> purposes() {
        return file.purposes();
    }

    public List<DeclaredRetention> retention() {
        return file.retention();
    }

    public List<DeclaredRecipient> recipients() {
        return file.recipients();
    }

    public List<DeclaredCookie> cookies() {
        return file.cookies();
    }

    public List<DeclaredControl> controls() {
        return file.controls();
    }

    private Optional<DeclaredRecipient.Grant> grant(Recipient.Kind kind, Purpose purpose) {
        return recipient(kind).grantFor(purpose);
    }

    private static <K, V> V declared(Map<K, V> map, K key) {
        var value = map.get(key);
        if (value == null)
            throw new IllegalStateException("The policy was not checked: '%s' is missing".formatted(key));
        return value;
    }
}
