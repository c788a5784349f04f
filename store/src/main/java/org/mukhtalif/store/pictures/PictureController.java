package org.mukhtalif.store.pictures;

import java.time.Duration;
import java.util.regex.Pattern;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands out a picture of goods. Its address names its content, so browsers keep it for a year.
@RestController
class PictureController {

    private static final Pattern FILE = Pattern.compile("([0-9a-f]{32})-([0-9]{2,4})[.](jpg|png)");

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/pictures/own/{file}")
    ResponseEntity<byte[]> show(@PathVariable String file) {
        var asked = FILE.matcher(file);
        if (!asked.matches()) throw new NoSuchPage();
        var ending = asked.group(3);
        var content = pictures.drawing(asked.group(1) + "." + ending, Integer.parseInt(asked.group(2)))
                .orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(ending.equals("jpg") ? MediaType.IMAGE_JPEG : MediaType.IMAGE_PNG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(content);
    }
}
