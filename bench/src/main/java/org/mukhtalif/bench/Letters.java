package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The folder into which a demo store lays its messages.
///
/// @param folder holds one `.eml` file a message
record Letters(Path folder) {

    /// The link with this path in a message to this address; waits up to half a minute for it.
    String awaitLink(String address, String path) throws IOException, InterruptedException {
        var link = Pattern.compile("https?://[^\\s\"<>]*" + Pattern.quote(path) + "[A-Za-z0-9_/-]+");
        for (int turn = 0; turn < 150; turn++) {
            var found = find(address, link);
            if (found.isPresent()) return found.get();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("No message with a link to " + path + " arrived");
    }

    private Optional<String> find(String address, Pattern link) throws IOException {
        if (!Files.isDirectory(folder)) return Optional.empty();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".eml")).toList()) {
                var letter = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (!letter.contains(address)) continue;
                var matcher = link.matcher(readable(letter));
                if (matcher.find()) return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /// The message with its Base64 parts opened and the soft line ends of quoted-printable taken out.
    private static String readable(String letter) {
        var text =
                new StringBuilder(letter.replace("=\r\n", "").replace("=\n", "").replace("=3D", "="));
        for (var block : letter.split("\r?\n\r?\n")) {
            var packed = block.replaceAll("\\s", "");
            if (packed.matches("[A-Za-z0-9+/]{40,}={0,2}"))
                text.append('\n').append(new String(Base64.getMimeDecoder().decode(packed), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
