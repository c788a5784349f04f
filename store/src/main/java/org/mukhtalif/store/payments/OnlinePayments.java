package org.mukhtalif.store.payments;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Paying on the payment company's page. It is asked outside of every transaction; what it says is written in one.
@Component
public class OnlinePayments {

    private static final Duration LOST = Duration.ofSeconds(20);

    private final Payments payments;
    private final Attempts attempts;
    private final Moyasar moyasar;
    private final Looking looking;
    private final Clock clock;

    OnlinePayments(Payments payments, Attempts attempts, Moyasar moyasar, Looking looking, Clock clock) {
        this.payments = payments;
        this.attempts = attempts;
        this.moyasar = moyasar;
        this.looking = looking;
        this.clock = clock;
    }

    /// The page on which this payment can be made: the one that is open, or a new one.
    ///
    /// @param description what is paid for, without a word about a person
    /// @param returnTo where the page leads afterwards, for the attempt's id
    /// @param leadsTo where the store leads on from there; the last who asked decides
    public PayPage page(
            PaymentReference reference, String description, Function<UUID, URI> returnTo, Optional<URI> leadsTo) {
        var payment = payments.find(reference);
        if (payment.isEmpty() || !(payment.get() instanceof Payment.Started started)) return new PayPage.NothingOwed();
        if (started.method() != PaymentMethod.ONLINE) return new PayPage.NothingOwed();
        var id = UUID.randomUUID();
        boolean fresh = attempts.open(id, reference, started.due(), clock.instant());
        var attempt = attempts.newest(reference).orElseThrow();
        if (!attempt.leadsTo().equals(leadsTo)) attempts.lead(attempt.id(), leadsTo);
        if (attempt.page().isPresent())
            return new PayPage.Ready(attempt.id(), attempt.page().get(), attempt.declined());
        if (!fresh && attempt.openedAt().plus(LOST).isAfter(clock.instant())) return new PayPage.NotNow();
        return open(attempt, fresh, new PageWish(description, returnTo.apply(attempt.id())));
    }

    /// Looks what became of an attempt, and writes it down.
    public void look(UUID attempt) {
        attempts.find(attempt).ifPresent(looking::look);
    }

    /// For which payment an attempt is.
    public Optional<PaymentReference> paymentOf(UUID attempt) {
        return attempts.find(attempt).map(Attempt::reference);
    }

    /// Where the browser goes once it has left the page of an attempt, if a storefront asked for it.
    public Optional<URI> leadsTo(UUID attempt) {
        return attempts.find(attempt).flatMap(Attempt::leadsTo);
    }

    /// Looks at the open page of a payment, if it has one.
    public void look(PaymentReference reference) {
        attempts.newest(reference).filter(Attempt::isAlive).ifPresent(looking::look);
    }

    private PayPage open(Attempt attempt, boolean fresh, PageWish wish) {
        try {
            var until = clock.instant().plus(PaymentMethod.ONLINE.patience().orElseThrow());
            var known = fresh ? Optional.<Moyasar.Page>empty() : moyasar.find(attempt.id());
            var page = known.isPresent() ? known : moyasar.open(attempt, wish, until);
            if (page.isEmpty()) {
                looking.write(attempt.id(), new ProviderAnswer.Closed());
                return new PayPage.NotNow();
            }
            attempts.notePage(
                    attempt.id(),
                    page.get().id(),
                    page.get().address(),
                    clock.instant().plusSeconds(30));
            return new PayPage.Ready(attempt.id(), page.get().address(), 0);
        } catch (ProviderSilent silent) {
            return new PayPage.NotNow();
        }
    }
}
