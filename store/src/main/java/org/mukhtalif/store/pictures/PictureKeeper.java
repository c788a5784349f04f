package org.mukhtalif.store.pictures;

import java.util.Collection;
import java.util.Set;

/// A room whose pages show pictures of goods. What it names stays hung.
public interface PictureKeeper {

    /// Those of these names, such as `own/1f….jpg`, that it keeps. One statement.
    Set<String> kept(Collection<String> names);
}
