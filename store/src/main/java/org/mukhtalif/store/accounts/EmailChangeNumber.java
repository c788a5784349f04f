package org.mukhtalif.store.accounts;

import org.mukhtalif.privacy.datainventory.CaseId;

/// The number of one change of an e-mail. Each of the two addresses is a case of its own, so that the new one can go as
/// soon as it is confirmed, while the old one can still be told.
public record EmailChangeNumber(long value) {

    static final String KIND = "email";

    private static final String NEW = "-new";
    private static final String OLD = "-old";

    /// The case of the address that is to come.
    public CaseId comingCase() {
        return new CaseId(KIND + ":" + value + NEW);
    }

    /// The case of the address that was.
    public CaseId formerCase() {
        return new CaseId(KIND + ":" + value + OLD);
    }

    static boolean isFormer(CaseId caseId) {
        return caseId.number().endsWith(OLD);
    }

    /// The change to which this case belongs.
    public static EmailChangeNumber of(CaseId caseId) {
        return new EmailChangeNumber(Long.parseLong(caseId.number().replaceFirst("-(new|old)$", "")));
    }
}
