package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.RetentionClass;

/// Takes a row of the old generation, as COPY writes it, and gives the row of the new one: the same key,
/// unwrapped and wrapped under the next epoch's key. It works on the row's bytes, because a million rows wait for it.
final class Rewrapping implements UnaryOperator<byte[]> {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(US_ASCII);
    private static final byte[] HEX_MARK = "\\\\x".getBytes(US_ASCII);
    private static final Map<String, byte[]> CLASSES = Stream.of(RetentionClass.values())
            .collect(Collectors.toMap(RetentionClass::name, each -> each.key().getBytes(US_ASCII)));

    private final Aead old;
    private final Aead next;
    private final byte[] boundBefore;
    private final byte[] boundAfter;
    private final long from;
    private final byte[] end;

    Rewrapping(long from, Aead old, long to, Aead next) {
        this.from = from;
        this.old = old;
        this.next = next;
        this.boundBefore = KeyName.epochBound(from);
        this.boundAfter = KeyName.epochBound(to);
        this.end = ('\t' + String.valueOf(to) + "\tf\n").getBytes(US_ASCII);
    }

    @Override
    public byte[] apply(byte[] row) {
        int afterSubject = next('\t', row, 0);
        int afterCase = next('\t', row, afterSubject + 1);
        int afterClass = next('\t', row, afterCase + 1);
        int afterKey = next('\t', row, afterClass + 1);
        int afterTime = row[row.length - 1] == '\n' ? row.length - 1 : row.length;
        var retentionClass = CLASSES.get(new String(row, afterCase + 1, afterClass - afterCase - 1, US_ASCII));
        if (retentionClass == null) throw damaged(null);
        Function<byte[], byte[]> bound =
                epoch -> KeyName.bound(row, afterSubject, retentionClass, afterSubject + 1, afterCase, epoch);
        try {
            var key = old.decrypt(unhexed(row, afterClass + 1 + HEX_MARK.length, afterKey), bound.apply(boundBefore));
            var wrapped = next.encrypt(key, bound.apply(boundAfter));
            var written = ByteBuffer.allocate(
                    afterClass + 1 + HEX_MARK.length + 2 * wrapped.length + afterTime - afterKey + end.length);
            written.put(row, 0, afterClass + 1).put(HEX_MARK);
            for (byte each : wrapped) written.put(DIGITS[(each >> 4) & 15]).put(DIGITS[each & 15]);
            return written.put(row, afterKey, afterTime - afterKey).put(end).array();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static int next(char wanted, byte[] row, int from) {
        int at = from;
        while (at < row.length && row[at] != wanted) at++;
        return at;
    }

    private static byte[] unhexed(byte[] row, int from, int to) {
        var bytes = new byte[Math.max(0, to - from) / 2];
        for (int i = 0, at = from; i < bytes.length; i++, at += 2)
            bytes[i] = (byte) (HexFormat.fromHexDigit(row[at]) << 4 | HexFormat.fromHexDigit(row[at + 1]));
        return bytes;
    }

    private IllegalStateException damaged(@Nullable Exception e) {
        return new IllegalStateException(
                "A key of epoch %d does not belong to its row, or was damaged; the epoch is not changed"
                        .formatted(from),
                e);
    }

    /// The name of a key by the first columns of its row: subject, case, class.
    static KeyName nameOf(String[] columns) {
        return new KeyName(
                new DataSubjectId(UUID.fromString(columns[0])),
                RetentionClass.valueOf(columns[2]),
                new CaseId(columns[1]));
    }
}
