package org.mukhtalif.privacy.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.vault.SealedValue;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// Makes what is held for some matters unreadable for ever: log, shred the keys, remove the noise. Safe to repeat
/// after a crash at any point.
@Component
@Guard
class Destruction {

    private final AccessLog log;
    private final Vault vault;

    Destruction(AccessLog log, Vault vault) {
        this.log = log;
        this.vault = vault;
    }

    ErasureReport destroy(Collection<SubjectCase> matters, Purpose purpose) {
        var held = vault.held(matters);
        var report = shred(matters, held, purpose);
        int values = matters.stream().mapToInt(vault::clear).sum();
        return report.plus(new ErasureReport(0, 0, values));
    }

    /// What can not be opened any more was logged and shredded before the crash; it is not told twice.
    private ErasureReport shred(Collection<SubjectCase> matters, List<SealedValue> held, Purpose purpose) {
        var living = vault.openable(held).stream()
                .collect(groupingBy(value -> new SubjectCase(value.subject(), value.caseId())));
        var receipts = log.record(living.entrySet().stream()
                .map(each -> entryOf(each.getKey(), each.getValue(), purpose))
                .toList());
        int keys = matters.stream()
                .mapToInt(matter -> vault.shred(matter, receipts))
                .sum();
        return new ErasureReport(living.size(), keys, 0);
    }

    private static AccessEntry entryOf(SubjectCase matter, List<SealedValue> values, Purpose purpose) {
        Set<PersonalField> fields = values.stream().map(SealedValue::field).collect(toSet());
        return new AccessEntry(
                AccessEntry.Act.ERASED, matter.subject(), matter.caseId(), fields, purpose, Recipient.THE_STORE);
    }
}
