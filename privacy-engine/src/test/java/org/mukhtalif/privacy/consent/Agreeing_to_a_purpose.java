package org.mukhtalif.privacy.consent;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.retention.Erasure;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Agreeing_to_a_purpose {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Engine engine = Engine.start();
    private static final Engine otherNode = Engine.start();

    private final Consents consents = engine.the(Consents.class);
    private final Sara sara = Sara.somebodyNew().registersAt(engine);

    Agreeing_to_a_purpose() {
        engine.accounts.entitle(
                Recipient.THE_STORE, CaseId.ACCOUNT, engine.clock.instant().plus(Duration.ofDays(1)));
    }

    @AfterAll
    static void stop() {
        engine.close();
        otherNode.close();
    }

    @Test
    void opens_her_data_for_it_and_taking_it_back_closes_it_again() {
        assertThat(forTheNews()).isEqualTo(new Disclosure.Refused("no-consent"));
        consents.give(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        assertThat(forTheNews()).isInstanceOf(Disclosure.Granted.class);
        consents.withdraw(sara.id(), Purpose.NEWSLETTER, Way.LINK);
        assertThat(forTheNews()).isEqualTo(new Disclosure.Refused("no-consent"));
    }

    @Test
    void is_taken_back_on_every_node_at_once() {
        var there = otherNode.the(Consents.class);
        consents.give(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        assertThat(there.isGiven(sara.id(), Purpose.NEWSLETTER)).isTrue();
        var before = System.nanoTime();
        consents.withdraw(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        assertThat(there.isGiven(sara.id(), Purpose.NEWSLETTER)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void counts_for_that_purpose_only_and_is_asked_for_nothing_else() {
        consents.give(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        assertThat(consents.isGiven(sara.id(), Purpose.RECOMMENDATIONS)).isFalse();
        assertThat(consents.give(sara.id(), Purpose.DELIVERY, Way.PAGE))
                .isEqualTo(new ConsentAnswer.Refused("not-asked-for"));
        assertThat(consents.askedFor()).containsExactly(Purpose.NEWSLETTER, Purpose.RECOMMENDATIONS);
    }

    @Test
    void adds_a_line_for_each_decision_and_lets_nobody_change_one() {
        consents.give(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        consents.give(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        consents.withdraw(sara.id(), Purpose.NEWSLETTER, Way.LINK);
        assertThat(consents.of(sara.id()))
                .extracting(ConsentDecision::given, ConsentDecision::way)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, Way.LINK),
                        org.assertj.core.groups.Tuple.tuple(true, Way.PAGE));
        var db = JdbcClient.create(EngineDatabases.shared().engine());
        assertThatThrownBy(() -> db.sql("update consent.decision set given = true where false")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void leaves_a_receipt_that_anybody_can_check() throws Exception {
        consents.give(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        var decision = consents.of(sara.id()).getFirst();
        var receipt =
                JSON.readTree(consents.receipt(sara.id(), decision.receiptId()).orElseThrow());
        var payload = receipt.get("payload").asString();
        var signed = (receipt.get("protected").asString() + "." + payload).getBytes(US_ASCII);
        assertThat(fits(signed, receipt.get("signature").asString())).isTrue();
        signed[signed.length - 3] ^= 1;
        assertThat(fits(signed, receipt.get("signature").asString())).isFalse();
        var said = JSON.readTree(Base64.getUrlDecoder().decode(payload));
        assertThat(said.at("/header/schema").asString()).isEqualTo("ISO/IEC TS 27560:2023");
        assertThat(said.at("/processing/dpv:hasPurpose").asString()).isEqualTo("dpv:DirectMarketing");
        assertThat(said.at("/processing/dpv:hasPersonalData/0/field").asString())
                .isEqualTo("email");
        assertThat(said.at("/events/0/dpv:hasConsentStatus").asString()).isEqualTo("dpv:ConsentGiven");
        assertThat(said.toString()).doesNotContain(Sara.NAME.reveal(), Sara.ORDER_EMAIL.reveal());
    }

    @Test
    void shows_nobody_else_her_receipt() {
        consents.give(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        var id = consents.of(sara.id()).getFirst().receiptId();
        assertThat(consents.receipt(Sara.somebodyNew().id(), id)).isEmpty();
    }

    @Test
    void puts_her_on_the_list_until_she_takes_it_back_or_is_forgotten() {
        var before = sara.id();
        consents.give(sara.id(), Purpose.RECOMMENDATIONS, Way.PAGE);
        assertThat(agreed()).contains(before);
        consents.withdraw(sara.id(), Purpose.RECOMMENDATIONS, Way.PAGE);
        assertThat(agreed()).doesNotContain(before);
        consents.give(sara.id(), Purpose.RECOMMENDATIONS, Way.PAGE);
        engine.the(Erasure.class).eraseEverything(sara.id());
        assertThat(agreed()).doesNotContain(before);
        assertThat(consents.of(sara.id())).isEmpty();
    }

    @Test
    void ends_by_a_letters_link_without_signing_in() {
        var links = engine.the(WithdrawalLinks.class);
        var token = links.issue(sara.id(), Purpose.NEWSLETTER);
        assertThat(links.find(SecretToken.of(token.value()).orElseThrow()))
                .contains(new WithdrawalLinks.Ends(sara.id(), Purpose.NEWSLETTER));
        assertThat(SecretToken.of("not a token")).isEmpty();
        engine.the(Erasure.class).eraseEverything(sara.id());
        assertThat(links.find(token)).isEmpty();
    }

    @Test
    void is_not_asked_of_a_child() {
        var guardians = engine.the(Guardianships.class);
        guardians.begin(sara.id());
        assertThat(guardians.isAwaited(sara.id())).isTrue();
        assertThat(guardians.find(guardians.issueLink(sara.id()))).contains(sara.id());
        guardians.confirm(sara.id());
        assertThat(guardians.isAwaited(sara.id())).isFalse();
        assertThat(guardians.isChild(sara.id())).isTrue();
        assertThat(consents.give(sara.id(), Purpose.NEWSLETTER, Way.PAGE))
                .isEqualTo(new ConsentAnswer.Refused("not-for-children"));
    }

    private Disclosure forTheNews() {
        return engine.the(Disclosures.class)
                .disclose(new DisclosureRequest(
                        sara.id(),
                        CaseId.ACCOUNT,
                        java.util.Set.of(PersonalField.EMAIL),
                        Purpose.NEWSLETTER,
                        Recipient.THE_STORE));
    }

    private java.util.List<org.mukhtalif.privacy.datainventory.DataSubjectId> agreed() {
        return consents.agreedTo(Purpose.RECOMMENDATIONS, Optional.empty(), 10_000);
    }

    /// As an outsider would do it, with the published key and nothing of ours.
    private boolean fits(byte[] signed, String signature) throws Exception {
        var raw = Base64.getUrlDecoder().decode(consents.receiptKey().get("x"));
        var spki = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        check.update(signed);
        return check.verify(Base64.getUrlDecoder().decode(signature));
    }
}
