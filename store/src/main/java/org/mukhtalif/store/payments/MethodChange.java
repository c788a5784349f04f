package org.mukhtalif.store.payments;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Another way to pay what is still owed. A page that is open at the payment company is closed first.
@Component
public class MethodChange {

    private final JdbcClient db;
    private final Closing closing;
    private final Clock clock;

    MethodChange(JdbcClient db, Closing closing, Clock clock) {
        this.db = db;
        this.closing = closing;
        this.clock = clock;
    }

    /// Only between ways that cost the same and are paid before anything is handed over.
    ///
    /// @return false if it is paid, or was called off, or it is not known yet what became of the open page
    public boolean to(PaymentReference reference, PaymentMethod method) {
        var patience = method.patience();
        if (patience.isEmpty() || !closing.close(reference)) return false;
        return db.sql("""
                update payments.payment p
                   set method = :method,
                       expires_at = :expires
                 where p.reference = :reference
                   and p.state = 'STARTED'
                   and p.method <> 'CASH_ON_DELIVERY'
                   and not exists (select 1
                                     from payments.attempt a
                                    where a.reference = p.reference
                                      and a.state in ('OPENED', 'WAITING', 'AUTHORISED'))
                """)
                        .param("method", method.name())
                        .param("expires", clock.instant().plus(patience.get()).atOffset(ZoneOffset.UTC))
                        .param("reference", reference.value())
                        .update()
                == 1;
    }
}
