package org.mukhtalif.privacy.subjectrequests;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.consent.ConsentDecision;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Requests in writing, for what no button does: received with the legal clock running, extended once with a reason,
/// answered or refused with a reason. Whoever calls has made sure that the asker is the person.
@Component
public class RightsCases {

    private final RequestRows rows;
    private final RequestWords words;
    private final LegalClock deadlines;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    RightsCases(
            RequestRows rows,
            RequestWords words,
            LegalClock deadlines,
            Consents consents,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.words = words;
        this.deadlines = deadlines;
        this.consents = consents;
        this.events = events;
    }

    /// Takes a request in. The row comes first, so that the words always have an owner. Who objects, restricts or takes
    /// back has all her consents ended at once, before anybody answers.
    ///
    /// @param language `ar` or `en`
    public RequestNumber receive(DataSubjectId subject, RequestKind kind, PersonalText text, String language) {
        var now = deadlines.now();
        var number = RequestNumber.random();
        rows.add(new SubjectRequest.Open(new SubjectRequest.Facts(
                number, Optional.of(subject), kind, language, now, deadlines.dueFor(now), Optional.empty())));
        words.seal(subject, number, PersonalField.REQUEST_TEXT, text);
        if (kind.endsConsents())
            consents.askedFor().forEach(purpose -> consents.withdraw(subject, purpose, ConsentDecision.Way.PAGE));
        events.publishEvent(new RequestMoved(number, subject, language, RequestMoved.Step.RECEIVED, now));
        return number;
    }

    public Optional<SubjectRequest> find(RequestNumber number) {
        return rows.find(number);
    }

    /// A person's requests, newest first.
    public List<SubjectRequest> of(DataSubjectId subject) {
        return rows.of(subject);
    }

    /// What waits, the nearest day first; then what is closed.
    public List<SubjectRequest> byDueDate(int most) {
        return rows.byDueDate(most);
    }

    /// What she wrote and what was answered, opened for one reader and told in her book.
    public Map<PersonalField, PersonalText> wordsFor(Recipient reader, RequestNumber number) {
        return rows.find(number)
                .flatMap(request -> request.facts().subject())
                .map(subject -> words.openFor(reader, subject, number))
                .orElse(Map.of());
    }

    /// Gives the request more days, once, before its day has come.
    ///
    /// @return false if that is not possible (any more)
    public boolean extend(RequestNumber number, ExtensionReason reason) {
        return rows.find(number).filter(request -> extend(request, reason)).isPresent();
    }

    /// Answers it.
    ///
    /// @return false if it was closed already
    public boolean answer(RequestNumber number, PersonalText text) {
        return close(number, Optional.empty(), text);
    }

    /// Refuses it with a reason and words that explain it.
    ///
    /// @return false if it was closed already
    public boolean refuse(RequestNumber number, RefusalReason reason, PersonalText text) {
        return close(number, Optional.of(reason), text);
    }

    /// Tells of requests whose day is near or past, each once a day; to be called every hour.
    public int remind() {
        var now = deadlines.now();
        var due = rows.toRemindOf(now.plus(LegalClock.REMINDS_BEFORE), now.minus(Duration.ofDays(1)), now);
        rows.numbered(due)
                .forEach(request -> events.publishEvent(
                        new RequestDue(request.facts().number(), request.facts().due())));
        return due.size();
    }

    private boolean extend(SubjectRequest request, ExtensionReason reason) {
        var facts = request.facts();
        boolean done = request instanceof SubjectRequest.Open open
                && open.mayBeExtended(deadlines.now())
                && rows.extend(facts.number(), deadlines.extended(facts.due()), reason);
        if (done) tell(facts, RequestMoved.Step.EXTENDED);
        return done;
    }

    /// The answer is sealed before the request is closed, so that no closed one is without.
    private boolean close(RequestNumber number, Optional<RefusalReason> refusal, PersonalText text) {
        var request = rows.find(number);
        if (request.isEmpty() || !(request.get() instanceof SubjectRequest.Open open)) return false;
        open.facts().subject().ifPresent(subject -> words.seal(subject, number, PersonalField.REQUEST_ANSWER, text));
        boolean closed = rows.close(number, refusal, deadlines.now());
        if (closed) tell(open.facts(), RequestMoved.Step.CLOSED);
        return closed;
    }

    private void tell(SubjectRequest.Facts facts, RequestMoved.Step step) {
        facts.subject()
                .ifPresent(subject -> events.publishEvent(
                        new RequestMoved(facts.number(), subject, facts.language(), step, deadlines.now())));
    }
}
