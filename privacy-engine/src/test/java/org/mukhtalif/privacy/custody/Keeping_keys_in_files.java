package org.mukhtalif.privacy.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Keeping_keys_in_files implements Every_custodian {

    @TempDir
    Path directory;

    @Override
    public Custodian custodian() {
        return new FileCustodian(directory);
    }

    @Test
    void a_key_file_that_others_can_read_is_refused_with_its_mend() throws IOException {
        var wrapped = custodian().wrap("epoch-1", KEY);
        Files.setPosixFilePermissions(directory.resolve("epoch-1.key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> custodian().unwrap("epoch-1", wrapped)).hasMessageContaining("chmod 600");
    }

    @Test
    void a_file_that_holds_no_key_is_refused() throws IOException {
        var wrapped = custodian().wrap("epoch-1", KEY);
        Files.writeString(directory.resolve("epoch-1.key"), "not a key");
        assertThatThrownBy(() -> custodian().unwrap("epoch-1", wrapped)).hasMessageContaining("64 hexadecimal digits");
    }

    @Test
    void two_who_make_the_same_key_at_once_get_the_same() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<byte[]> wrap = () -> custodian().wrap("epoch-1", KEY);
            for (var wrapped :
                    threads.invokeAll(IntStream.range(0, 32).mapToObj(_ -> wrap).toList()))
                assertThat(custodian().unwrap("epoch-1", wrapped.get())).hasValue(KEY);
        }
    }

    @Test
    void a_destroyed_key_is_no_file_any_more() {
        custodian().wrap("epoch-1", KEY);
        custodian().destroy("epoch-1");
        assertThat(directory).isEmptyDirectory();
    }
}
