package org.mukhtalif.store.notifications;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes to whoever runs the store when a control falls or was not tried for a day, and when all hold again. A letter
/// that did not go is tried again with the next proofs; the back office shows the alarm meanwhile.
@Component
public class AlarmLetters {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmLetters.class);

    private final Controls controls;
    private final OperatorsAddress operator;
    private final Envelopes envelopes;
    private final Post post;
    private final Vocabulary vocabulary;
    private Set<String> told = Set.of();

    AlarmLetters(Controls controls, OperatorsAddress operator, Envelopes envelopes, Post post, Vocabulary vocabulary) {
        this.controls = controls;
        this.operator = operator;
        this.envelopes = envelopes;
        this.post = post;
        this.vocabulary = vocabulary;
    }

    /// Tells what has changed since the last letter, if anything has.
    public synchronized void tell() {
        var alarms = controls.alarms();
        if (alarms.equals(told)) return;
        boolean worse = !told.containsAll(alarms);
        if ((worse || alarms.isEmpty()) && !sent(alarms)) return;
        told = Set.copyOf(alarms);
    }

    /// True where nobody is to be told: then the log and the back office have to do.
    private boolean sent(Set<String> alarms) {
        var address = operator.address();
        if (address.isEmpty()) return true;
        try {
            post.send(envelopes.around(
                    letter(new TreeSet<>(alarms)), address.get(), UUID.randomUUID(), post.textEncoding()));
            return true;
        } catch (Exception undelivered) {
            LOG.warn("The alarm letter did not go ({})", undelivered.getClass().getSimpleName());
            return false;
        }
    }

    private Letter letter(Set<String> alarms) {
        var words = vocabulary.in(Language.ARABIC);
        var key = alarms.isEmpty() ? "notifications.alarm-over" : "notifications.alarm";
        return new Letter(
                words.lang(),
                operator.tradeName(),
                words.of(key + ".subject", alarms.size()),
                paragraphs(key, String.join(", ", alarms), words),
                new Letter.Step(words.of("notifications.alarm.step"), operator.link("/staff/controls")),
                words.of("notifications.alarm.closing", operator.tradeName()));
    }

    /// In Arabic and then in English: nobody knows who reads the operator's letters.
    private List<String> paragraphs(String key, String controlNames, Words arabic) {
        return List.of(
                arabic.of(key + ".1", controlNames),
                vocabulary.in(Language.ENGLISH).of(key + ".1", controlNames));
    }
}
