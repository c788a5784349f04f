package org.mukhtalif.store.returns;

import java.util.ArrayList;
import java.util.List;
import org.mukhtalif.store.pictures.Pictures;
import org.mukhtalif.store.pictures.Redrawn;
import org.springframework.stereotype.Component;

/// Judges what somebody sent by its bytes and takes its pixels only: the names of files, what a camera wrote and where
/// it stood are left behind.
@Component
class PhotoFiles {

    /// Of what is sealed; what is heavier is drawn smaller.
    private static final int HEAVIEST = 300 * 1024;

    private final Pictures pictures;

    PhotoFiles(Pictures pictures) {
        this.pictures = pictures;
    }

    /// All of them, or what is wrong with the first that cannot be taken.
    Judged judge(List<byte[]> files) {
        if (files.size() > ReturnPhotos.MOST) return new Judged.Refused(PhotoFault.TOO_MANY);
        var photos = new ArrayList<byte[]>();
        for (var file : files) {
            if (file.length == 0) return new Judged.Refused(PhotoFault.NOTHING);
            switch (pictures.redraw(file, HEAVIEST)) {
                case Redrawn.Done(var jpeg) -> photos.add(jpeg);
                case Redrawn.Refused(var fault) -> {
                    return new Judged.Refused(PhotoFault.of(fault));
                }
            }
        }
        return photos.isEmpty() ? new Judged.Refused(PhotoFault.NOTHING) : new Judged.Right(new PhotoSheet(photos));
    }

    sealed interface Judged {
        record Right(PhotoSheet sheet) implements Judged {}

        record Refused(PhotoFault fault) implements Judged {}
    }
}
