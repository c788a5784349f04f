package org.mukhtalif.privacy.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Signing_a_checkpoint {

    private final LogSigner signer = LogSigner.of(new byte[32]);
    private final Checkpoint checkpoint =
            new Checkpoint(signer.key().name(), 7, Hash.ofLeaf(new byte[] {7}), Instant.parse("2026-11-23T08:15:30Z"));

    @Test
    void a_note_of_another_program_is_understood() {
        var key = LogKey.of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var note = SignedNote.of("""
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """);
        assertThat(note.isSignedBy(key)).isTrue();
    }

    @Test
    void it_reads_back_as_it_was_written() {
        var note = signer.sign(checkpoint.text());
        var again = SignedNote.of(note.written());
        assertThat(again.isSignedBy(signer.key())).isTrue();
        assertThat(Checkpoint.of(again.text())).isEqualTo(checkpoint);
        assertThat(LogKey.of(signer.key().text()).text()).isEqualTo(signer.key().text());
    }

    @Test
    void line_ends_of_a_letter_do_no_harm() {
        var printed = "\r\n" + signer.sign(checkpoint.text()).written().replace("\n", "\r\n") + "\r\n";
        assertThat(SignedNote.of(printed).isSignedBy(signer.key())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n7\n", "2026", "mukhtalif/"})
    void a_changed_note_is_not_signed(String part) {
        var changed =
                signer.sign(checkpoint.text()).written().replaceFirst(part, part.equals("\n7\n") ? "\n8\n" : "2027");
        assertThat(SignedNote.of(changed).isSignedBy(signer.key())).isFalse();
    }

    @Test
    void another_key_of_the_same_name_does_not_pass() {
        var other = new LogKey(
                signer.key().name(),
                LogKey.Kind.LOG,
                LogSigner.of("another key of thirty-two bytes!".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .key()
                        .publicKey());
        assertThat(signer.sign(checkpoint.text()).isSignedBy(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no note", "text\n\nno dash\n", "mukhtalif\n1\n\n"})
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> SignedNote.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
