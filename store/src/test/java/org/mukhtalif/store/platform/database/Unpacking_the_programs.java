package org.mukhtalif.store.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two stores that start at once on a new machine.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Unpacking_the_programs {

    @TempDir
    Path ground;

    @Test
    void the_first_one_gives_them_their_name() throws IOException {
        PostgresBinaries.name(unpacked("1", "first"), ground.resolve("programs"));
        assertThat(ground.resolve("programs/postgres")).hasContent("first");
    }

    @Test
    void the_second_one_uses_what_is_there() throws IOException {
        PostgresBinaries.name(unpacked("1", "first"), ground.resolve("programs"));
        PostgresBinaries.name(unpacked("2", "second"), ground.resolve("programs"));
        assertThat(ground.resolve("programs/postgres")).hasContent("first");
    }

    @Test
    void what_stands_in_the_way_otherwise_is_told() throws IOException {
        var unpacked = unpacked("1", "first");
        Files.writeString(ground.resolve("programs"), "a file");
        assertThatThrownBy(() -> PostgresBinaries.name(unpacked, ground.resolve("programs")))
                .isInstanceOf(FileSystemException.class);
    }

    private Path unpacked(String number, String words) throws IOException {
        var folder = Files.createDirectory(ground.resolve("unfinished." + number));
        Files.writeString(folder.resolve("postgres"), words);
        return folder;
    }
}
