package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.ProofChecks;
import org.mukhtalif.privacy.transparency.Proofs;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Numbering_the_book {

    @TempDir
    Path custodian;

    private final EngineDatabases databases = EngineDatabases.fresh();
    private Engine engine;

    @BeforeEach
    void start() {
        engine = Engine.start(databases, custodian);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void every_entry_gets_a_number_and_proofs_from_stored_hashes_hold() {
        for (int some : new int[] {1, 3, 250, 5, 600, 1}) {
            write(some);
            engine.the(BookKeeping.class).keepUp();
        }
        var latest = engine.the(Numbering.class).latest().orElseThrow();
        var leaves = engine.the(Tiles.class).leafHashes(0, latest.size());
        var proofs = new Proofs(engine.the(Tiles.class).tree());
        assertThat(latest.size()).isGreaterThanOrEqualTo(860);
        for (int number = 0; number < latest.size(); number += 37)
            assertThat(ProofChecks.includes(
                            leaves.get(number),
                            number,
                            proofs.inclusion(number, latest.size()),
                            latest.size(),
                            latest.root()))
                    .isTrue();
        for (var earlier : engine.the(Numbering.class).after(-1, 100))
            assertThat(ProofChecks.grew(
                            earlier.size(),
                            earlier.root(),
                            latest.size(),
                            latest.root(),
                            proofs.consistency(earlier.size(), latest.size())))
                    .isTrue();
        assertThat(Tiles.rootOf(leaves)).isEqualTo(latest.root()).isNotEqualTo(Hash.OF_NOTHING);
    }

    private void write(int entries) {
        engine.the(AccessLog.class)
                .record(IntStream.range(0, entries)
                        .mapToObj(_ -> new AccessEntry(
                                AccessEntry.Act.DISCLOSED,
                                DataSubjectId.random(),
                                Engine.anOrder(),
                                Set.of(PersonalField.RECIPIENT_NAME),
                                Purpose.DELIVERY,
                                Recipient.merchant("17")))
                        .toList());
    }
}
