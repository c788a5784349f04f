package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.accounts.OwnQuestion;
import org.mukhtalif.store.accounts.RecoveryPath;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page behind a recovery link.
@Component
class RecoveryLinkPages {

    private final OwnQuestion question;

    RecoveryLinkPages(OwnQuestion question) {
        this.question = question;
    }

    RecoveryLinkPage of(String action, RecoveryPath path, Optional<FieldError> fault, Words words) {
        var closed = path.closedUntil().map(until -> words.of("accounts.recovery.closed", words.dateTime(until)));
        return new RecoveryLinkPage(
                action,
                question.behind(path).orElse(null),
                closed.orElse(null),
                fault.map(List::of).orElse(List.of()));
    }
}
