package org.mukhtalif.store.returns;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Answers the privacy engine for the photos of a return: its merchant sees them while it is open, whoever decides for
/// the store also after the merchant declined. Their clock starts with the asking, so that it runs out even where
/// nobody ever decides.
@Component
class PhotoCases implements CaseStates, PersonalDataHolder {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final ReturnRows returns;
    private final PhotoRows photos;
    private final Orders orders;
    private final Clock clock;

    PhotoCases(ReturnRows returns, PhotoRows photos, Orders orders, Clock clock) {
        this.returns = returns;
        this.photos = photos;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return PhotoMatter.KIND;
    }

    @Override
    public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
        if (purpose != Purpose.RETURNS) return new Standing.NotEntitled("not-for-returns");
        return returned(caseId)
                .map(found -> standing(found, recipient))
                .orElseGet(() -> new Standing.NotEntitled("no-such-return"));
    }

    private Standing standing(Return found, Recipient recipient) {
        return switch (recipient.kind()) {
            case MERCHANT ->
                found.asking().merchant().asRecipient().equals(recipient)
                        ? whileIt(found.isOpen())
                        : new Standing.NotEntitled("not-your-return");
            case ARBITER -> whileIt(found.isOpen() || found instanceof Return.Declined);
            case SUBJECT, STORE, COURIER, OFFICER, ACCOUNTANT, PAYMENT_COMPANY, TAX_AUTHORITY ->
                new Standing.NotEntitled("photos-are-for-who-decides");
        };
    }

    private Standing whileIt(boolean isUndecided) {
        return isUndecided
                ? new Standing.Entitled(clock.instant().plus(A_DAY))
                : new Standing.NotEntitled("return-has-ended");
    }

    @Override
    public Set<SubjectCase> known(Set<SubjectCase> cases) {
        var matters = cases.stream()
                .flatMap(each -> PhotoMatter.of(each.caseId()).stream())
                .collect(toMap(PhotoMatter::caseId, matter -> matter, (one, _) -> one));
        var noted = photos.known(matters.values());
        var parties = orders.partiesOf(noted.stream().map(PhotoMatter::order).collect(toSet()));
        return cases.stream()
                .filter(each -> Optional.ofNullable(matters.get(each.caseId()))
                        .filter(noted::contains)
                        .flatMap(matter -> Optional.ofNullable(parties.get(matter.order())))
                        .flatMap(known -> known.buyer())
                        .filter(each.subject()::equals)
                        .isPresent())
                .collect(toSet());
    }

    @Override
    public Optional<Instant> clockStarted(CaseId caseId) {
        return returned(caseId).map(found -> found.asking().at());
    }

    @Override
    public void forget(DataSubjectId subject, CaseId caseId) {
        PhotoMatter.of(caseId).ifPresent(photos::forget);
    }

    private Optional<Return> returned(CaseId caseId) {
        return PhotoMatter.of(caseId)
                .flatMap(matter -> returns.find(matter.number())
                        .filter(found -> found.asking().order().equals(matter.order())));
    }
}
