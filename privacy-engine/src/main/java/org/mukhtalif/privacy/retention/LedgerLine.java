package org.mukhtalif.privacy.retention;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;

/// A destruction, as the ledger tells it: random ids, class, case and time, nothing a person could be known by.
/// Eight columns with tabs between; each line names the hash of the one before, so that none can be taken out.
///
/// @param number counts from 1
/// @param caseId of which case everything is destroyed; nothing: of the person altogether
/// @param classes the retention classes of what was held, with commas between, or a dash
/// @param before SHA-256 of the line before in hexadecimal digits, or 64 zeros
/// @param signature Ed25519 over all before it, in Base64
public record LedgerLine(
        long number,
        Instant at,
        DataSubjectId subject,
        Optional<CaseId> caseId,
        String classes,
        String before,
        String signature) {

    static final String NONE_BEFORE = "0".repeat(64);
    private static final String EVERYTHING = "*";

    /// What the signature is about.
    String signed() {
        return "destroyed\t%d\t%s\t%s\t%s\t%s\t%s\n"
                .formatted(number, at, subject, caseId.map(CaseId::value).orElse(EVERYTHING), classes, before);
    }

    /// The line as it stands in the file and on a certificate.
    public String written() {
        return signed().stripTrailing() + "\t" + signature;
    }

    /// SHA-256 of the line, in hexadecimal digits.
    String hash() {
        return HexFormat.of().formatHex(sha256().digest(written().getBytes(US_ASCII)));
    }

    boolean isAbout(SubjectCase matter) {
        return subject.equals(matter.subject())
                && caseId.map(matter.caseId()::equals).orElse(true);
    }

    /// @throws IllegalArgumentException if this is no line of a ledger
    static LedgerLine read(String line) {
        var columns = line.split("\t", -1);
        if (columns.length != 8 || !columns[0].equals("destroyed"))
            throw new IllegalArgumentException("This is not a line of a destruction ledger");
        var caseId = columns[4].equals(EVERYTHING) ? Optional.<CaseId>empty() : Optional.of(new CaseId(columns[4]));
        var read = new LedgerLine(
                Long.parseLong(columns[1]),
                Instant.parse(columns[2]),
                new DataSubjectId(UUID.fromString(columns[3])),
                caseId,
                columns[5],
                columns[6],
                columns[7]);
        if (!read.written().equals(line)) throw new IllegalArgumentException("A line is not as the ledger writes it");
        return read;
    }

    byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available in this Java", e);
        }
    }
}
