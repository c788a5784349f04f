package org.mukhtalif.store.api;

/// Where a program fetches the picture of a product: a path of this store.
final class PicturePath {

    private PicturePath() {}

    static String of(String name) {
        return name.startsWith("/") ? name : "/pictures/" + name + ".webp";
    }
}
