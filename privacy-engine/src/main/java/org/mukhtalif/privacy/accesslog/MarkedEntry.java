package org.mukhtalif.privacy.accesslog;

import java.util.UUID;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// An entry in its final form, with the mark that shows that this store wrote it.
@SuppressWarnings("ArrayRecordComponent") // known by its id; never compared
record MarkedEntry(UUID id, DataSubjectId subject, byte[] leaf, byte[] mark) {}
