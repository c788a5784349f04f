package org.mukhtalif.store.accounts;

import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.springframework.stereotype.Component;

/// Hashes a password of nobody and looks at what would be kept: not the password, fit to recognise it, and fit for no
/// other.
@Component
class SecretsAreHashes implements Control {

    private final SecretHashes hashes;
    private final HashGate gate;

    SecretsAreHashes(SecretHashes hashes, HashGate gate) {
        this.hashes = hashes;
        this.gate = gate;
    }

    @Override
    public String key() {
        return "secrets-are-hashes";
    }

    @Override
    public Pace pace() {
        return Pace.HOURLY;
    }

    @Override
    public boolean needsNoDatabase() {
        return true;
    }

    @Override
    public ProofResult probe() {
        var secret = SecretToken.random().value();
        var kept = hashes.hash(new PersonalText(secret));
        if (kept.reveal().contains(secret)) return new ProofResult.Failed("the password itself is kept");
        boolean recognised = gate.pass(() -> hashes.matches(new PersonalText(secret), kept));
        boolean confused = gate.pass(() -> hashes.matches(new PersonalText(secret + "."), kept));
        return ProofResult.heldIf(
                recognised && !confused,
                "its own password is recognised: %s, another one too: %s".formatted(recognised, confused));
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(SecretHashes.class, "hash", (asked, _) -> asked[0]);
    }
}
