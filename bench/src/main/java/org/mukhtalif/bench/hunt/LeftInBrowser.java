package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the store has left in a shopper's browser: the files of its profile (storage of pages, databases, cookies,
/// kept answers, history), and what the browser itself told of them while it ran, since some of it lies packed or
/// sealed in the files.
///
/// @param told what the browser said of cookies and of everything a page can keep
public record LeftInBrowser(Path profile, List<Piece> told) implements Sink {

    /// Where Chromium itself remembers what its user typed: for filling in forms, and for opening her tabs again. The
    /// store neither writes nor reads there; she switches it off in the browser.
    private static final String OF_THE_BROWSER_ITSELF = "Default/(Web Data|Login Data|Sessions/).*";

    /// Asked in a page: everything that pages of the store can keep.
    public static final String ALL_THAT_PAGES_KEEP = """
            (async () => {
              const left = { cookies: document.cookie, page: { ...localStorage }, tab: { ...sessionStorage } };
              left.answers = [];
              for (const name of self.caches ? await caches.keys() : [])
                for (const request of await (await caches.open(name)).keys())
                  left.answers.push(request.url, await (await caches.match(request)).text());
              left.databases = [];
              for (const { name } of await indexedDB.databases()) {
                const database = await new Promise((done, failed) => {
                  const asked = indexedDB.open(name);
                  asked.onsuccess = () => done(asked.result);
                  asked.onerror = () => failed(asked.error);
                });
                for (const store of database.objectStoreNames)
                  left.databases.push(name, store, await new Promise((done, failed) => {
                    const asked = database.transaction(store).objectStore(store).getAll();
                    asked.onsuccess = () => done(asked.result);
                    asked.onerror = () => failed(asked.error);
                  }));
              }
              return JSON.stringify(left);
            })()
            """;

    @Override
    public String name() {
        return "a shopper's browser";
    }

    @Override
    public List<Piece> pieces() throws IOException {
        if (told.isEmpty()) throw new IOException("the browser was not asked");
        var pieces = new ArrayList<>(told);
        for (var file : new FolderSink(name(), profile, _ -> true).pieces()) {
            pieces.add(file);
            pieces.addAll(packedWithin(file));
        }
        return pieces;
    }

    /// A password or an answer must not even be where the browser remembers what its user typed. Addresses and titles
    /// of pages, which tabs keep too, stand in the history as well, and that is closed.
    @Override
    public boolean closedTo(Planted planted, Piece piece) {
        return planted.secret() || !piece.name().matches(OF_THE_BROWSER_ITSELF);
    }

    /// A kept answer lies behind a head of the browser's own, packed as it came over the wire.
    private List<Piece> packedWithin(Piece file) throws IOException {
        if (!file.name().contains("Cache")) return List.of();
        var bytes = Files.readAllBytes(profile.resolve(file.name()));
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at + 2 < bytes.length; at++)
            if ((bytes[at] & 0xff) == 0x1f && (bytes[at + 1] & 0xff) == 0x8b && bytes[at + 2] == 8) {
                int from = at;
                pieces.add(new Piece(
                        file.name() + " from " + from,
                        () -> new java.io.ByteArrayInputStream(bytes, from, bytes.length - from)));
            }
        return pieces;
    }
}
