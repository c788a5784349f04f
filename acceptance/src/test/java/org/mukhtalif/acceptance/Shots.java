package org.mukhtalif.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `./mukhtalif shots`: pictures of every page, in both languages, on a phone and on a desk, light and dark, with an
/// index to look through. Somebody walks the whole story, so that pages behind a sign-in, refused forms and letters are
/// among them; what links to further pages of a desk or of the account is followed by itself.
final class Shots {

    private Shots() {}

    public static void main(String[] arguments) {
        try {
            takeAll(Path.of(arguments.length == 0 ? "var/shots" : arguments[0]).toAbsolutePath());
            System.exit(0);
        } catch (Exception | Error trouble) {
            trouble.printStackTrace();
            System.exit(1);
        }
    }

    private static void takeAll(Path folder) throws IOException {
        var album = new Album(folder);
        for (var language : List.of("ar", "en")) {
            new StrollThroughTheShop(language, album).walk();
            new StrollBehindTheDesks(language, album).walk();
        }
        Files.writeString(folder.resolve("index.html"), album.index());
        System.out.println(folder.resolve("index.html"));
    }
}
