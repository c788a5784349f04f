package org.mukhtalif.privacy.retention;

import java.util.Collection;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.mukhtalif.privacy.vault.RecognitionIndex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What still leads to a person outside the vault, and how it is wiped away.
@Component
class Traces {

    private final RecognitionIndex recognition;
    private final ObjectProvider<PersonalDataHolder> holders;
    private final AccessLog log;

    /// The holders are asked for late, because they use the engine themselves.
    Traces(RecognitionIndex recognition, ObjectProvider<PersonalDataHolder> holders, AccessLog log) {
        this.recognition = recognition;
        this.holders = holders;
        this.log = log;
    }

    void ofRecognition(DataSubjectId subject) {
        recognition.forget(subject);
    }

    void inRooms(Collection<SubjectCase> matters) {
        for (var matter : matters) holders.forEach(holder -> holder.forget(matter.subject(), matter.caseId()));
    }

    void inTheBook(DataSubjectId subject) {
        log.forget(subject);
    }
}
