package org.mukhtalif.store.platform.inventory;

import java.util.Collection;
import java.util.List;
import org.mukhtalif.privacy.datainventory.Carrier;
import org.mukhtalif.store.platform.pages.FilesOnlyWhereAsked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartResolver;

/// The pages that may send files. A file brings a name, a type and whatever its maker wrote into it, and it is laid
/// down in a temporary folder before anybody has looked at it; so it is read in memory, and what is kept of it is
/// declared.
@Component
class Uploads implements Carrier {

    private final ObjectProvider<MultipartResolver> readers;

    Uploads(ObjectProvider<MultipartResolver> readers) {
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "uploads";
    }

    @Override
    public Collection<String> present() {
        return readers.stream().findAny().isPresent() ? FilesOnlyWhereAsked.pages() : List.of();
    }
}
