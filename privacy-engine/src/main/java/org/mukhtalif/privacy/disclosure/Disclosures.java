package org.mukhtalif.privacy.disclosure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.accesslog.AccessReceipt;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.vault.SealedValue;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// The only way out of the vault: decide, log, open. In that order.
@Component
public class Disclosures {

    private final DisclosureRules rules;
    private final Refusals refusals;
    private final AccessLog log;
    private final Vault vault;

    Disclosures(DisclosureRules rules, Refusals refusals, AccessLog log, Vault vault) {
        this.rules = rules;
        this.refusals = refusals;
        this.log = log;
        this.vault = vault;
    }

    /// Decides one request and, where it is permitted, opens what it asks for.
    public Disclosure disclose(DisclosureRequest request) {
        return requireNonNull(disclose(List.of(request)).get(request));
    }

    /// Decides many, as for a list: one statement writes all entries, one query reads all values. The answers are in
    /// the order of the requests.
    public Map<DisclosureRequest, Disclosure> disclose(Collection<DisclosureRequest> requests) {
        var answers = new LinkedHashMap<DisclosureRequest, Disclosure>();
        var permitted = new ArrayList<DisclosureRequest>();
        var decisions = rules.decideAll(Set.copyOf(requests));
        for (var request : requests) {
            switch (requireNonNull(decisions.get(request))) {
                case Decision.Permitted() -> permitted.add(request);
                case Decision.Refused(var rule) -> {
                    refusals.add(request, rule);
                    answers.put(request, new Disclosure.Refused(rule));
                }
            }
        }
        var opened = open(permitted);
        for (var request : requests) if (opened.containsKey(request)) answers.put(request, opened.get(request));
        return answers;
    }

    private Map<DisclosureRequest, Disclosure> open(List<DisclosureRequest> requests) {
        var held = vault
                .openable(
                        vault.held(requests.stream().map(Disclosures::matterOf).collect(toSet())))
                .stream()
                .collect(groupingBy(value -> new SubjectCase(value.subject(), value.caseId())));
        var answers = new LinkedHashMap<DisclosureRequest, Disclosure>();
        var wanted = new LinkedHashMap<DisclosureRequest, List<SealedValue>>();
        for (var request : requests) {
            var values = held.get(matterOf(request));
            if (values == null) {
                answers.put(request, new Disclosure.Erased());
                continue;
            }
            var asked = values.stream()
                    .filter(value -> request.fields().contains(value.field()))
                    .toList();
            if (asked.isEmpty()) answers.put(request, new Disclosure.Granted(Map.of()));
            else wanted.put(request, asked);
        }
        answers.putAll(logAndOpen(wanted));
        return answers;
    }

    private Map<DisclosureRequest, Disclosure> logAndOpen(Map<DisclosureRequest, List<SealedValue>> wanted) {
        var receipts = log.record(wanted.entrySet().stream()
                        .map(each -> entryOf(each.getKey(), each.getValue()))
                        .toList())
                .iterator();
        var answers = new LinkedHashMap<DisclosureRequest, Disclosure>();
        wanted.forEach((request, values) -> answers.put(request, opened(values, receipts.next())));
        return answers;
    }

    private Disclosure opened(List<SealedValue> values, AccessReceipt receipt) {
        var texts = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        for (var value : values) vault.open(value, receipt).ifPresent(text -> texts.put(value.field(), text));
        return texts.isEmpty() ? new Disclosure.Erased() : new Disclosure.Granted(texts);
    }

    private static SubjectCase matterOf(DisclosureRequest request) {
        return new SubjectCase(request.subject(), request.caseId());
    }

    private static AccessEntry entryOf(DisclosureRequest request, List<SealedValue> values) {
        return new AccessEntry(
                AccessEntry.Act.DISCLOSED,
                request.subject(),
                request.caseId(),
                values.stream().map(SealedValue::field).collect(toSet()),
                request.purpose(),
                request.recipient());
    }
}
