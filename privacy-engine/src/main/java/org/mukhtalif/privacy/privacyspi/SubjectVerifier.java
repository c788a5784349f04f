package org.mukhtalif.privacy.privacyspi;

import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// Makes sure that the one who asks is the person: by her password again, never by a copy of an ID.
public interface SubjectVerifier {

    /// Whether these words prove that the asker is this person.
    boolean proves(DataSubjectId subject, PersonalText proof);
}
