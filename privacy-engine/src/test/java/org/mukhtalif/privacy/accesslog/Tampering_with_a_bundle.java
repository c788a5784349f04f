package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mukhtalif.privacy.transparency.AWitness;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.LogSigner;
import org.mukhtalif.privacy.transparency.SignedNote;

/// Each bundle is judged twice: by the store's own check, and by the one file that an outsider runs.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Tampering_with_a_bundle {

    private static final LogSigner STRANGER = LogSigner.of(new byte[32]);
    private static final Map<String, UnaryOperator<BookBundle>> ACTS = new LinkedHashMap<>();

    static {
        entry(
                "another merchant in an entry of a bundle",
                one -> new BookBundle.Proved(
                        one.number(),
                        new String(one.leaf(), UTF_8)
                                .replace("merchant/17", "merchant/18")
                                .getBytes(UTF_8),
                        one.proof()));
        entry("another number", one -> new BookBundle.Proved(one.number() + 1, one.leaf(), one.proof()));
        entry("a number behind the end", one -> new BookBundle.Proved(90_000, one.leaf(), one.proof()));
        entry("a hash of a proof changed", one -> proof(one, path -> path.set(2, Hash.OF_NOTHING)));
        entry("two hashes of a proof changed places", one -> proof(one, path -> Collections.swap(path, 0, 1)));
        entry("a hash of a proof left out", one -> proof(one, List::removeLast));
        entry("a hash added to a proof", one -> proof(one, path -> path.add(Hash.OF_NOTHING)));
        entry("the proof of another entry", one -> proof(one, path -> path.set(0, Hash.ofLeaf(one.leaf()))));
        note("the size in a bundle's checkpoint", text -> text.replaceFirst("\n(\\d+)\n", "\n1$1\n"));
        note(
                "the root in a bundle's checkpoint",
                text -> text.replaceFirst("\n[^\n]*=\n", "\n" + Hash.OF_NOTHING + "\n"));
        note("the time in a bundle's checkpoint", text -> text.replace("time 2", "time 3"));
        note("the name in a bundle's checkpoint", text -> text.replaceFirst("mukhtalif/", "mukhtalif/0"));
        note(
                "the signature of a bundle's checkpoint",
                text -> text.substring(0, text.length() - 12) + "AAAAAAAAAAA=\n");
        ACTS.put("a bundle signed with another key", bundle -> signed(bundle, STRANGER));
        ACTS.put(
                "a bundle of another key, its signature as it was",
                bundle -> new BookBundle(STRANGER.key().text(), bundle.checkpoint(), bundle.entries(), bundle.older()));
        ACTS.put(
                "the proof of growth left out",
                bundle -> new BookBundle(bundle.key(), bundle.checkpoint(), bundle.entries(), Map.of()));
        growth("a hash of the proof of growth changed", path -> path.set(1, Hash.OF_NOTHING));
        growth("a hash of the proof of growth left out", List::removeFirst);
        growth("a hash added to the proof of growth", path -> path.add(Hash.OF_NOTHING));
    }

    private static ABook original;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        original = ABook.written();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var source = Path.of("verifier", "Verify.java").toString();
        assertThat(compiler.run(null, null, null, "-d", folder.toString(), source))
                .isZero();
    }

    @AfterAll
    static void remove() {
        original.close();
    }

    @Test
    void an_untouched_bundle_holds() throws Exception {
        var bundle = bundle();
        assertThat(bundle.entries()).hasSize(60);
        assertThat(BookBundle.of(bundle.json()))
                .satisfies(read -> assertThat(read.check(List.of(original.kept()), Optional.empty()))
                        .isEmpty());
        assertThat(outsider(bundle, original.kept())).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void is_noticed(String name) throws Exception {
        var tampered = ACTS.get(name).apply(bundle());
        assertThat(tampered.check(List.of(original.kept()), Optional.empty())).isNotEmpty();
        assertThat(outsider(tampered, original.kept())).isEqualTo(1);
    }

    static Stream<String> names() {
        return ACTS.keySet().stream();
    }

    @Test
    void an_older_bundle_than_the_kept_checkpoint_is_noticed() throws Exception {
        try (var book = original.copy()) {
            Tampering_with_the_database.cut(book, book.keptSize() - 50);
            var older = book.proofs().since(List.of(book.keptSize())).orElseThrow();
            assertThat(older.check(List.of(book.kept()), Optional.empty()))
                    .extracting(BookFinding::fault)
                    .containsExactly(BookFault.CUT_SHORT);
            assertThat(outsider(older, book.kept())).isEqualTo(1);
        }
    }

    @Test
    void a_second_book_signed_with_the_true_key_is_noticed() throws Exception {
        var signer = original.secrets().signer();
        var other = signer.sign(new Checkpoint(
                        signer.key().name(),
                        original.keptSize(),
                        Hash.ofLeaf(new byte[0]),
                        Checkpoint.of(original.kept().text()).at())
                .text());
        assertThat(bundle().check(List.of(other), Optional.empty()))
                .extracting(BookFinding::fault)
                .containsExactly(BookFault.NOT_GROWN);
        assertThat(outsider(bundle(), other)).isEqualTo(1);
    }

    @Test
    void an_outsider_who_knows_the_witness_believes_only_what_it_signed_too() throws Exception {
        var notary = new AWitness("notary.example");
        var key = notary.key().text();
        var cosigned = notary.cosigned(original.kept(), 1_800_000_000);
        assertThat(outsider(bundle(), cosigned, "--witness", key)).isZero();
        assertThat(outsider(bundle(), original.kept(), "--witness", key)).isEqualTo(1);
        var stranger = new AWitness("notary.example").cosigned(original.kept(), 1_800_000_000);
        assertThat(outsider(bundle(), stranger, "--witness", key)).isEqualTo(1);
    }

    private static BookBundle bundle() {
        return original.proofs().of(ABook.SARA, List.of(original.keptSize())).orElseThrow();
    }

    private static int outsider(BookBundle bundle, SignedNote kept, String... more) throws Exception {
        var file = Files.write(folder.resolve("bundle.json"), bundle.json());
        var checkpoint = Files.writeString(folder.resolve("checkpoint.txt"), kept.written());
        var terminal = System.out;
        try (var classes = new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
            var run = classes.loadClass("Verify").getDeclaredMethod("run", String[].class);
            run.setAccessible(true);
            var words = Stream.concat(Stream.of(file, checkpoint).map(Path::toString), Stream.of(more));
            return (int) run.invoke(null, (Object) words.toArray(String[]::new));
        } finally {
            System.setOut(terminal);
        }
    }

    private static void entry(String name, UnaryOperator<BookBundle.Proved> act) {
        ACTS.put(name, bundle -> {
            var entries = new ArrayList<>(bundle.entries());
            entries.set(7, act.apply(entries.get(7)));
            return new BookBundle(bundle.key(), bundle.checkpoint(), entries, bundle.older());
        });
    }

    private static void note(String name, UnaryOperator<String> act) {
        ACTS.put(
                name,
                bundle ->
                        new BookBundle(bundle.key(), act.apply(bundle.checkpoint()), bundle.entries(), bundle.older()));
    }

    private static void growth(String name, java.util.function.Consumer<List<Hash>> act) {
        ACTS.put(name, bundle -> {
            var path = new ArrayList<>(bundle.older().get(original.keptSize()));
            act.accept(path);
            return new BookBundle(
                    bundle.key(), bundle.checkpoint(), bundle.entries(), Map.of(original.keptSize(), path));
        });
    }

    private static BookBundle.Proved proof(BookBundle.Proved one, java.util.function.Consumer<List<Hash>> act) {
        var path = new ArrayList<>(one.proof());
        act.accept(path);
        return new BookBundle.Proved(one.number(), one.leaf(), path);
    }

    private static BookBundle signed(BookBundle bundle, LogSigner signer) {
        var told = Checkpoint.of(SignedNote.of(bundle.checkpoint()).text());
        var anew = new Checkpoint(signer.key().name(), told.size(), told.root(), told.at());
        return new BookBundle(
                signer.key().text(), signer.sign(anew.text()).written(), bundle.entries(), bundle.older());
    }
}
