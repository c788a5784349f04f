package org.mukhtalif.privacy.publication;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.privacy.TestDatabase;
import org.mukhtalif.privacy.controls.ArrangedControls;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PolicyTexts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.TestPolicy;
import org.mukhtalif.privacy.policy.Wording;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An engine with a policy in force, and a later one that is to follow.
abstract class PolicyToPublish {

    static final String LATER = "effective: 2099-01-01";

    static final String ITS_DAY = "effective: 2026-11-29";

    final TestDatabase database = TestDatabase.with("controls", "publication");

    final JdbcClient engine = JdbcClient.create(database.as("engine"));

    final PublishedPolicy policy = TestPolicy.published();

    final ArrangedControls arranged = new ArrangedControls(policy, engine);

    final Map<String, Wording> facts =
            new HashMap<>(policy.factsNeeded().stream().collect(toMap(name -> name, name -> new Wording(name, name))));

    final KeptVersions versions = new KeptVersions(engine, arranged.clock);

    Optional<Objection> toTheTerms = Optional.empty();

    @BeforeEach
    void prove() {
        arranged.controls.runAll();
    }

    /// A version from before there were payment companies, and before lists had a word for the end of a contract.
    KeptVersion ofBefore() {
        var now = policy.texts();
        var data = now.data()
                .replaceFirst("(?s)  - kind: payment_company\\n.*?(?=  - kind: )", "")
                .replaceFirst("(?m)^  contract-until:.*\\n", "");
        assertThat(data).doesNotContain("payment_company", "contract-until:");
        var was = new PolicyTexts(data, without(now.arabic()), without(now.english()));
        return new KeptVersion(
                1,
                policy.version().name(),
                policy.version().effective(),
                arranged.clock.instant(),
                was,
                new PolicyFacts(facts, false));
    }

    /// A version that binds already and led to other terms.
    KeptVersion withTheTermsBefore() {
        var terms = policy.terms();
        var data = policy.texts()
                .named("2026-11-23")
                .data()
                .replace(ITS_DAY, "effective: 2026-11-23")
                .replace("version: " + terms.version(), "version: 2026-11-23")
                .replace(terms.sha256(), "a".repeat(64));
        return new KeptVersion(
                1,
                "2026-11-23",
                LocalDate.of(2026, 11, 23),
                arranged.clock.instant(),
                new PolicyTexts(data, policy.texts().arabic(), policy.texts().english()),
                new PolicyFacts(facts, false));
    }

    LocalDate today() {
        return LocalDate.ofInstant(arranged.clock.instant(), ZoneOffset.UTC);
    }

    static String without(String prose) {
        return prose.replace("{payment-company-learns}", "-");
    }

    static PublishedPolicy changed(String good, String bad) {
        return TestPolicy.changed("policy.yaml", good, bad);
    }

    List<String> keys(Supplier<PublishedPolicy> draft) {
        return objections(draft).stream().map(Objection::key).toList();
    }

    List<Objection> objections(Supplier<PublishedPolicy> draft) {
        return publication().publish(draft) instanceof PublicationResult.Refused(var objections)
                ? objections
                : List.of();
    }

    KeptVersion published(Supplier<PublishedPolicy> draft) {
        return switch (publication().publish(draft)) {
            case PublicationResult.Published(var version) -> version;
            case PublicationResult.Refused(var objections) -> throw new AssertionError(objections.toString());
        };
    }

    Publication publication() {
        var plugged = new StaticListableBeanFactory();
        plugged.addBean("facts", new PolicyFacts(facts, false));
        plugged.addBean("terms", (TermsLink) _ -> toTheTerms);
        var providedFacts = plugged.getBeanProvider(PolicyFacts.class);
        var checks = new PublicationChecks(
                arranged.controls, providedFacts, plugged.getBeanProvider(TermsLink.class), arranged.clock);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.as("engine")));
        return new Publication(versions, checks, providedFacts, transaction, arranged.clock);
    }
}
