package org.mukhtalif.privacy.subjectrequests;

import java.time.Instant;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// Something happened to a request that is told to the one who asked.
///
/// @param language `ar` or `en`
public record RequestMoved(RequestNumber number, DataSubjectId subject, String language, Step step, Instant at) {

    /// What happened.
    public enum Step {
        RECEIVED,
        EXTENDED,
        CLOSED
    }
}
