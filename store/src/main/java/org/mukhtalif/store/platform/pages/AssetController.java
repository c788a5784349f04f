package org.mukhtalif.store.platform.pages;

import java.time.Duration;
import java.util.Map;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands out the style sheet and its companions. An address with the current fingerprint never changes its
/// content, so browsers keep it for a year; an address from before an update gets today's file and keeps
/// nothing.
@RestController
class AssetController {

    private static final Map<String, MediaType> TYPES = Map.of(
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "woff2", MediaType.parseMediaType("font/woff2"));

    private final AssetShelf shelf;

    AssetController(AssetShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/assets/{fingerprint}/{*file}")
    ResponseEntity<byte[]> show(@PathVariable String fingerprint, @PathVariable String file) {
        var content = shelf.find(file.substring(1)).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(typeOf(file))
                .cacheControl(shelf.isCurrent(fingerprint) ? forEver() : CacheControl.noCache())
                .body(content);
    }

    static MediaType typeOf(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM);
    }

    private static CacheControl forEver() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }
}
