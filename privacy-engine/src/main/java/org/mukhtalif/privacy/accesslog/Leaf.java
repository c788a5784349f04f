package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// The final form of an entry: the exact bytes that are kept and that a Merkle tree hashes as
/// SHA-256(0x00 ‖ leaf), RFC 9162 section 2.1.1.
///
/// Eleven lines of UTF-8, always in this order, each a key, a colon and a value without line breaks, each ended by
/// one LF (0x0A):
///
/// ```
/// leaf:1                                       the version of this form
/// id:01939…                                    the entry's UUID, lower case
/// at:2026-11-23T08:15:30.123456Z               UTC, always six digits of a second
/// act:disclosed                                collected, disclosed, checked or erased
/// recipient:merchant/17                        kind and id
/// fields:delivery-address,recipient-name       keys in alphabetical order
/// purpose:delivery
/// clause:4                                     of the policy
/// policy:2026-12-01                            its version
/// subject:…                                    see [SealedWhose], Base64 for URLs without padding
/// end:
/// ```
///
/// All lines before `subject` are the additional data of its seal, so no line can be moved to another entry.
@SuppressWarnings("ArrayRecordComponent") // leaves are compared by their bytes()
record Leaf(Told told, byte[] sealedWhose) {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final List<String> KEYS =
            List.of("leaf", "id", "at", "act", "recipient", "fields", "purpose", "clause", "policy", "subject", "end");

    /// What stays readable for ever: who looked, at which fields, when, why and under which clause.
    record Told(
            UUID id,
            Instant at,
            AccessEntry.Act act,
            Recipient recipient,
            Set<PersonalField> fields,
            Purpose purpose,
            String clause,
            String policyVersion) {

        Told {
            at = at.truncatedTo(ChronoUnit.MICROS);
            if (!clause.matches("[A-Za-z0-9._-]{1,40}") || !policyVersion.matches("[A-Za-z0-9._-]{1,40}"))
                throw new IllegalArgumentException(
                        "A clause and a policy version have 1 to 40 Latin letters, digits, dots or dashes");
        }

        byte[] bytes() {
            return """
                    leaf:1
                    id:%s
                    at:%s
                    act:%s
                    recipient:%s/%s
                    fields:%s
                    purpose:%s
                    clause:%s
                    policy:%s
                    """.formatted(
                            id,
                            TIME.format(at),
                            act.key(),
                            recipient.kind().key(),
                            recipient.id(),
                            fields.stream().map(PersonalField::key).sorted().collect(joining(",")),
                            purpose.key(),
                            clause,
                            policyVersion)
                    .getBytes(UTF_8);
        }
    }

    byte[] bytes() {
        var rest = "subject:" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealedWhose) + "\nend:\n";
        return new String(told.bytes(), UTF_8).concat(rest).getBytes(UTF_8);
    }

    /// Reads a leaf back.
    ///
    /// @throws IllegalArgumentException if these bytes are not exactly what [#bytes()] writes
    static Leaf of(byte[] bytes) {
        var lines = new String(bytes, UTF_8).split("\n", -1);
        if (lines.length != KEYS.size() + 1) throw malformed();
        var values = new String[KEYS.size()];
        for (int i = 0; i < values.length; i++) {
            if (!lines[i].startsWith(KEYS.get(i) + ":")) throw malformed();
            values[i] = lines[i].substring(KEYS.get(i).length() + 1);
        }
        var leaf = new Leaf(told(values), Base64.getUrlDecoder().decode(values[9]));
        if (!Arrays.equals(leaf.bytes(), bytes)) throw malformed();
        return leaf;
    }

    private static Told told(String[] values) {
        var recipient = values[4].split("/", 2);
        var fields = new TreeSet<PersonalField>();
        for (var key : values[5].split(",", -1)) fields.add(PersonalField.of(key));
        return new Told(
                UUID.fromString(values[1]),
                Instant.parse(values[2]),
                AccessEntry.Act.of(values[3]),
                Recipient.of(recipient[0], recipient[1]),
                fields,
                Purpose.valueOf(upper(values[6])),
                values[7],
                values[8]);
    }

    private static String upper(String key) {
        return key.toUpperCase(Locale.ROOT);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("These bytes are not an access log leaf of version 1");
    }
}
