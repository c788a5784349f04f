package org.mukhtalif.privacy.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Proving_with_a_tree {

    private static final int MOST = 70;
    private static final List<Hash> LEAVES = IntStream.range(0, MOST)
            .mapToObj(number -> Hash.ofLeaf(("leaf " + number).getBytes(UTF_8)))
            .toList();

    private final Proofs proofs = new Proofs(
            (level, position) -> rootOf(LEAVES.subList((int) (position << level), (int) ((position + 1) << level))));

    @Test
    void the_root_is_that_of_the_published_test_vectors() {
        var frontier = Frontier.empty();
        assertThat(hex(frontier.root())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (var leaf : List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"))
            frontier.add(Hash.ofLeaf(HexFormat.of().parseHex(leaf)));
        assertThat(hex(frontier.root())).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void a_frontier_that_was_put_away_goes_on_where_it_was() {
        var whole = Frontier.empty();
        for (int size = 0; size < MOST; size++) {
            var again = Frontier.of(size, whole.bytes());
            assertThat(again.root()).isEqualTo(whole.root());
            whole.add(LEAVES.get(size));
            again.add(LEAVES.get(size));
            assertThat(again.bytes()).isEqualTo(whole.bytes());
        }
    }

    @Test
    void every_leaf_of_every_tree_is_shown_to_be_in_it() {
        for (int size = 1; size <= MOST; size++)
            for (int number = 0; number < size; number++)
                assertThat(ProofChecks.includes(
                                LEAVES.get(number), number, proofs.inclusion(number, size), size, root(size)))
                        .isTrue();
    }

    @Test
    void every_tree_is_shown_to_have_grown_from_every_smaller_one() {
        for (int second = 0; second <= MOST; second++)
            for (int first = 0; first <= second; first++)
                assertThat(ProofChecks.grew(
                                first, root(first), second, root(second), proofs.consistency(first, second)))
                        .isTrue();
    }

    @Test
    void another_leaf_number_size_root_or_step_is_noticed() {
        for (int size = 2; size <= 33; size++)
            for (int number = 0; number < size; number++) {
                var path = proofs.inclusion(number, size);
                var other = LEAVES.get((number + 1) % size);
                assertThat(ProofChecks.includes(other, number, path, size, root(size)))
                        .isFalse();
                assertThat(ProofChecks.includes(LEAVES.get(number), (number + 1) % size, path, size, root(size)))
                        .isFalse();
                assertThat(ProofChecks.includes(LEAVES.get(number), number, path, size, root(size - 1)))
                        .isFalse();
                for (var broken : broken(path))
                    assertThat(ProofChecks.includes(LEAVES.get(number), number, broken, size, root(size)))
                            .isFalse();
            }
    }

    @Test
    void another_past_is_noticed() {
        for (int second = 2; second <= 33; second++)
            for (int first = 1; first < second; first++) {
                var path = proofs.consistency(first, second);
                assertThat(ProofChecks.grew(first, root(first - 1), second, root(second), path))
                        .isFalse();
                assertThat(ProofChecks.grew(first, root(first), second, root(second + 1), path))
                        .isFalse();
                assertThat(ProofChecks.grew(second, root(second), first, root(first), path))
                        .isFalse();
                for (var broken : broken(path))
                    assertThat(ProofChecks.grew(first, root(first), second, root(second), broken))
                            .isFalse();
            }
    }

    @Test
    void a_leaf_that_is_not_there_has_no_proof() {
        assertThatThrownBy(() -> proofs.inclusion(5, 5)).hasMessageContaining("has no leaf number 5");
        assertThatThrownBy(() -> proofs.consistency(6, 5)).hasMessageContaining("did not grow into");
    }

    private static List<List<Hash>> broken(List<Hash> path) {
        var results = new ArrayList<List<Hash>>();
        results.add(IntStream.rangeClosed(0, path.size())
                .mapToObj(at -> at < path.size() ? path.get(at) : Hash.OF_NOTHING)
                .toList());
        for (int at = 0; at < path.size(); at++) {
            var changed = new ArrayList<>(path);
            changed.set(at, Hash.OF_NOTHING);
            results.add(changed);
            var shorter = new ArrayList<>(path);
            shorter.remove(at);
            results.add(shorter);
        }
        return results;
    }

    private static Hash root(int size) {
        return rootOf(LEAVES.subList(0, size));
    }

    /// Written as the definition reads, to be compared with the quick way.
    private static Hash rootOf(List<Hash> leaves) {
        if (leaves.isEmpty()) return Hash.OF_NOTHING;
        if (leaves.size() == 1) return leaves.getFirst();
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofChildren(rootOf(leaves.subList(0, split)), rootOf(leaves.subList(split, leaves.size())));
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
