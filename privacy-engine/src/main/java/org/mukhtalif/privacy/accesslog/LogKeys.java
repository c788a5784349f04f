package org.mukhtalif.privacy.accesslog;

import com.google.crypto.tink.Aead;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// The keys that seal whose an entry is. The vault plugs in here: it depends on the book, so the book can not ask it
/// directly.
public interface LogKeys {

    /// One log key for each of these people, made durably where there was none.
    Map<DataSubjectId, Aead> ensured(Set<DataSubjectId> subjects);

    /// The log keys that these people have. A person who was erased has none.
    Map<DataSubjectId, Aead> existing(Set<DataSubjectId> subjects);

    /// Destroys a person's log key: from then on nobody can tell which entries were hers.
    void destroy(DataSubjectId subject);
}
