package org.mukhtalif.store.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// Where the demo data come from: the program itself, or a folder of the same form (for measuring with more goods).
@Component
class DemoFolder {

    private final DemoSettings settings;

    DemoFolder(DemoSettings settings) {
        this.settings = settings;
        var folder = settings.demoFrom();
        if (folder != null && !Files.isReadable(folder.resolve("merchants.json")))
            throw new IllegalArgumentException("mukhtalif.demo-from is no folder of demo data: "
                    + "it needs categories.json, merchants.json and products/<merchant>.json");
    }

    /// The entries of `<path>.json`, in their order.
    List<DemoFile> read(String path) {
        try (var file = resource(path + ".json").getInputStream()) {
            return DemoFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Resource resource(String path) {
        var folder = settings.demoFrom();
        return folder == null ? new ClassPathResource("demo/" + path) : new FileSystemResource(folder.resolve(path));
    }
}
