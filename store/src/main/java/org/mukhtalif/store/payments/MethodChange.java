package org.mukhtalif.store.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Another way to pay what is still owed. A page that is open at the payment company is closed first.
@Component
public class MethodChange {

    private final JdbcClient db;
    private final Payments payments;
    private final OfferedMethods offered;
    private final Closing closing;
    private final Clock clock;

    MethodChange(JdbcClient db, Payments payments, OfferedMethods offered, Closing closing, Clock clock) {
        this.db = db;
        this.payments = payments;
        this.offered = offered;
        this.closing = closing;
        this.clock = clock;
    }

    /// Only between ways that cost the same and are paid before anything is handed over, to one that the store takes
    /// now, and while the goods are still kept.
    ///
    /// @return false if it cannot be, or nothing is owed any more, or the company does not answer
    public boolean to(PaymentReference reference, PaymentMethod method) {
        if (!isOffered(reference, method)) return false;
        return closing.close(reference) && change(reference, method, clock.instant());
    }

    /// The other ways in which this can be paid now.
    public List<PaymentMethod> others(Payment payment) {
        if (!(payment instanceof Payment.Started) || payment.method().isPaidOnDelivery()) return List.of();
        return offered.on(payment.due(), "").stream()
                .filter(method -> !method.isPaidOnDelivery() && method != payment.method())
                .toList();
    }

    private boolean isOffered(PaymentReference reference, PaymentMethod method) {
        return payments.find(reference)
                .filter(payment -> others(payment).contains(method))
                .isPresent();
    }

    /// The goods are never kept longer than for somebody who chose the longest way at once: the new way's patience
    /// begins now, and ends with the longest one's, counted from the beginning.
    private boolean change(PaymentReference reference, PaymentMethod method, Instant at) {
        return db.sql("""
                update payments.payment p
                   set method = :method,
                       expires_at = least(:expires, p.started_at + :longest * interval '1 second')
                 where p.reference = :reference
                   and p.state = 'STARTED'
                   and p.method not in ('CASH_ON_DELIVERY', :method)
                   and p.expires_at > :at
                   and p.started_at + :longest * interval '1 second' > :at
                   and not exists (select 1
                                     from payments.attempt a
                                    where a.reference = p.reference
                                      and a.state in ('OPENED', 'WAITING', 'AUTHORISED'))
                """)
                        .param("method", method.name())
                        .param(
                                "expires",
                                at.plus(method.patience().orElseThrow()).atOffset(ZoneOffset.UTC))
                        .param("longest", PaymentMethod.LONGEST_PATIENCE.toSeconds())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reference", reference.value())
                        .update()
                == 1;
    }
}
