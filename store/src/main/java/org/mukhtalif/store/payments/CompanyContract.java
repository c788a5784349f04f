package org.mukhtalif.store.payments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.stereotype.Component;

/// Whether the payment company may be told of new payments: only while the policy's register of recipients has a
/// contract with it. What it knows already is settled and given back all the same.
@Component
class CompanyContract {

    private final PublishedPolicy policy;
    private final Clock clock;

    CompanyContract(PublishedPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    boolean runs() {
        return policy.recipient(Recipient.Kind.PAYMENT_COMPANY)
                .isUnderContractOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
