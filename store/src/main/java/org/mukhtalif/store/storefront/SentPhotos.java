package org.mukhtalif.store.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// The files of a form's field for photos, as bytes. Their names are not looked at, but for one thing: where none was
/// chosen a browser sends an empty file without a name.
final class SentPhotos {

    private SentPhotos() {}

    static List<byte[]> of(@Nullable List<MultipartFile> files) {
        return Optional.ofNullable(files).orElse(List.of()).stream()
                .filter(file -> !file.isEmpty() || isNamed(file))
                .map(SentPhotos::bytes)
                .toList();
    }

    private static boolean isNamed(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
