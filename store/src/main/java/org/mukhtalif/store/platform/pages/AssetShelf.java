package org.mukhtalif.store.platform.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mukhtalif.store.ui.Assets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Style sheet, script, icons and fonts, put together once at start from the small files in `assets/` and kept
/// in memory. Together they have one fingerprint, which is part of their address.
class AssetShelf {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final String fingerprint;

    AssetShelf() {
        try {
            files.put("mukhtalif.css", Shortened.styleSheet(joined("css")));
            files.put("desk.css", Shortened.styleSheet(joined("desk")));
            files.put("mukhtalif.js", Shortened.script(joined("script")));
            files.put("icons.svg", IconSheet.of(inOrder("icons/*.svg")));
            for (var font : inOrder("fonts/*.woff2"))
                files.put("fonts/" + font.getFilename(), font.getContentAsByteArray());
            for (var image : inOrder("images/*.svg"))
                files.put("images/" + image.getFilename(), image.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The files in assets/ cannot be read", unreadable);
        }
        this.fingerprint = fingerprintOf(files);
    }

    Assets address() {
        return new Assets("/assets/" + fingerprint);
    }

    boolean isCurrent(String asked) {
        return fingerprint.equals(asked);
    }

    Optional<byte[]> find(String file) {
        return Optional.ofNullable(files.get(file));
    }

    private static byte[] joined(String kind) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var part : inOrder(kind + "/*")) {
            all.writeBytes(part.getContentAsByteArray());
            all.write('\n');
        }
        return all.toByteArray();
    }

    private static Resource[] inOrder(String pattern) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:assets/" + pattern);
        Arrays.sort(found, Comparator.comparing(Resource::getFilename));
        return found;
    }

    private static String fingerprintOf(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
