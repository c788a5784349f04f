import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks a bundle of Mukhtalif's access log without Mukhtalif: `java Verify.java bundle.json checkpoint.txt …`
///
/// The bundle is what the page "the whole book of my data" lets you download. Each checkpoint is one that you kept
/// elsewhere, such as the lines at the end of an order's letter. Option: `--key name+hash+key`, the book's public key
/// as you learnt it from somewhere else; without it, the key in the bundle must fit your checkpoints. Option:
/// `--witness name+hash+key`, the key of a witness who must have co-signed each of your checkpoints.
///
/// Status 0: every entry is in the book, and the book only grew since your checkpoints. Status 1: something is wrong,
/// told in a line each. Status 2: asked wrongly. The only thing needed is a JDK 21 or newer, and nothing is sent
/// anywhere. Sources: RFC 9162 (tree and proofs), C2SP signed-note and tlog-checkpoint (notes), RFC 8032 (Ed25519).
public class Verify {

    record Checkpoint(String text, List<String> signatures, String origin, long size, byte[] root) {}

    private final List<String> faults = new ArrayList<>();

    public static void main(String[] words) throws Exception {
        System.exit(run(words));
    }

    static int run(String... words) throws Exception {
        var files = new ArrayList<>(List.of(words));
        var key = option("--key", files);
        var witness = option("--witness", files);
        if (files.isEmpty()) {
            System.err.println("java Verify.java bundle.json checkpoint.txt … [--key name+hash+key] [--witness name+hash+key]");
            return 2;
        }
        var verify = new Verify();
        try {
            verify.bundle(new Json(Files.readString(Path.of(files.getFirst()))).object(), files.subList(1, files.size()), key, witness);
        } catch (RuntimeException e) {
            verify.faults.add("a file cannot be read as what it should be: " + e.getMessage());
        }
        verify.faults.forEach(fault -> System.out.println("WRONG  " + fault));
        System.out.println(verify.faults.isEmpty() ? "everything holds" : verify.faults.size() + " things are wrong");
        return verify.faults.isEmpty() ? 0 : 1;
    }

    /// Takes an option and its value out of the words.
    private static String option(String name, List<String> words) {
        int at = words.indexOf(name);
        if (at < 0 || at + 1 == words.size()) return null;
        var value = words.get(at + 1);
        words.subList(at, at + 2).clear();
        return value;
    }

    private void bundle(Map<?, ?> bundle, List<String> keptFiles, String trusted, String witness) throws Exception {
        var told = String.valueOf(bundle.get("key"));
        if (trusted != null && !trusted.equals(told)) faults.add("the bundle is of another key than the one you know");
        var key = trusted == null ? told : trusted;
        var now = checkpoint(String.valueOf(bundle.get("checkpoint")));
        if (!isSigned(now, key)) faults.add("the bundle's checkpoint is not signed by the book's key");
        var entries = (List<?>) bundle.get("entries");
        for (var each : entries) {
            var entry = (Map<?, ?>) each;
            long number = number(entry.get("number"));
            var leaf = hash((byte) 0, Base64.getDecoder().decode(String.valueOf(entry.get("leaf"))));
            if (!includes(leaf, number, hashes(entry.get("proof")), now.size(), now.root()))
                faults.add("entry " + number + " is not in the book as it stands here");
        }
        System.out.printf("%d entries, in a book of %d%n", entries.size(), now.size());
        if (keptFiles.isEmpty()) System.out.println("no checkpoint was given, so nothing shows that this is the book you knew");
        var growth = new LinkedHashMap<Long, List<byte[]>>();
        for (var each : (List<?>) bundle.get("consistency"))
            growth.put(number(((Map<?, ?>) each).get("from")), hashes(((Map<?, ?>) each).get("proof")));
        for (var file : keptFiles) {
            var then = checkpoint(Files.readString(Path.of(file)));
            kept(file, then, now, key, growth);
            if (witness != null && !isSigned(then, witness)) faults.add(file + " is not co-signed by the witness");
        }
    }

    private void kept(String file, Checkpoint then, Checkpoint now, String key, Map<Long, List<byte[]>> growth)
            throws Exception {
        if (!isSigned(then, key)) faults.add(file + " is not signed by the book's key");
        else if (then.size() > now.size())
            faults.add(file + " knows " + then.size() + " entries, but the book has only " + now.size());
        else if (then.size() == now.size() || then.size() == 0) {
            if (then.size() > 0 && !Arrays.equals(then.root(), now.root())) faults.add(file + " is of another book");
        } else if (!growth.containsKey(then.size()))
            faults.add("the bundle has no proof for " + file + "; download it again with ?from=" + then.size());
        else if (!grew(then.size(), then.root(), now.size(), now.root(), growth.get(then.size())))
            faults.add("the book did not grow from " + file + ": it was changed or replaced");
    }

    private static Checkpoint checkpoint(String written) {
        var note = written.replace("\r\n", "\n").strip() + "\n";
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0) throw new IllegalArgumentException("a checkpoint has an empty line before its signature");
        var text = note.substring(0, gap + 1);
        var lines = text.split("\n");
        return new Checkpoint(
                text,
                List.of(note.substring(gap + 2).split("\n")),
                lines[0],
                Long.parseLong(lines[1]),
                Base64.getDecoder().decode(lines[2]));
    }

    private static boolean isSigned(Checkpoint note, String key) throws Exception {
        var parts = key.split("\\+", 3);
        var typed = Base64.getDecoder().decode(parts[2]);
        var id = Arrays.copyOf(digest((parts[0] + "\n").getBytes(UTF_8), typed), 4);
        if (typed.length != 33 || !HexFormat.of().formatHex(id).equals(parts[1])) return false;
        boolean isWitness = typed[0] == 4;
        if (!isWitness && (typed[0] != 1 || !note.origin().equals(parts[0]))) return false;
        for (var line : note.signatures()) {
            var words = line.split(" ");
            if (words.length != 3 || !words[0].equals("\u2014") || !words[1].equals(parts[0])) continue;
            var body = Base64.getDecoder().decode(words[2]);
            if (body.length != (isWitness ? 76 : 68) || !Arrays.equals(id, Arrays.copyOf(body, 4))) continue;
            var signature = Arrays.copyOfRange(body, body.length - 64, body.length);
            // A witness signs the time at which it saw the note before the note itself.
            var signed = isWitness
                    ? "cosignature/v1\ntime %d\n%s".formatted(new BigInteger(Arrays.copyOfRange(body, 4, 12)), note.text())
                    : note.text();
            if (fits(Arrays.copyOfRange(typed, 1, 33), signed, signature)) return true;
        }
        return false;
    }

    private static boolean fits(byte[] key, String text, byte[] signature) throws Exception {
        var prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        PublicKey known = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(prefix, key)));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(known);
        check.update(text.getBytes(UTF_8));
        try {
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// RFC 9162, section 2.1.3.2.
    private static boolean includes(byte[] leaf, long number, List<byte[]> path, long size, byte[] root) throws Exception {
        if (number < 0 || number >= size) return false;
        long fn = number;
        long sn = size - 1;
        var r = leaf;
        for (var p : path) {
            if (sn == 0) return false;
            if (fn % 2 == 1 || fn == sn) {
                r = hash((byte) 1, p, r);
                while (fn != 0 && fn % 2 == 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else r = hash((byte) 1, r, p);
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    /// RFC 9162, section 2.1.4.2.
    private static boolean grew(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> given)
            throws Exception {
        var path = new ArrayList<>(given);
        if (Long.bitCount(first) == 1) path.addFirst(firstRoot);
        if (path.isEmpty()) return false;
        long fn = first - 1;
        long sn = second - 1;
        for (; fn % 2 == 1; fn >>= 1) sn >>= 1;
        var fr = path.getFirst();
        var sr = path.removeFirst();
        for (var c : path) {
            if (sn == 0) return false;
            if (fn % 2 == 1 || fn == sn) {
                fr = hash((byte) 1, c, fr);
                sr = hash((byte) 1, c, sr);
                for (; fn != 0 && fn % 2 == 0; fn >>= 1) sn >>= 1;
            } else sr = hash((byte) 1, sr, c);
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
    }

    private static byte[] hash(byte kind, byte[]... parts) throws Exception {
        return digest(new byte[] {kind}, joined(parts));
    }

    private static byte[] digest(byte[]... parts) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(joined(parts));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static List<byte[]> hashes(Object texts) {
        var hashes = new ArrayList<byte[]>();
        for (var text : (List<?>) texts) hashes.add(Base64.getDecoder().decode(String.valueOf(text)));
        return hashes;
    }

    private static long number(Object value) {
        return ((BigInteger) value).longValueExact();
    }

    /// Reads as much JSON as a bundle has: objects, lists, strings, whole numbers.
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Map<?, ?> object() {
            if (value() instanceof Map<?, ?> object) return object;
            throw new IllegalArgumentException("a bundle is a JSON object");
        }

        private Object value() {
            return switch (next()) {
                case '{' -> {
                    var object = new LinkedHashMap<String, Object>();
                    while (more('}')) {
                        next();
                        var name = string();
                        expect(':');
                        object.put(name, value());
                    }
                    yield object;
                }
                case '[' -> {
                    var list = new ArrayList<Object>();
                    while (more(']')) list.add(value());
                    yield list;
                }
                case '"' -> string();
                default -> {
                    int start = at - 1;
                    while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
                    yield new BigInteger(text.substring(start, at));
                }
            };
        }

        private boolean more(char end) {
            while (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',') at++;
            if (text.charAt(at) != end) return true;
            at++;
            return false;
        }

        private String string() {
            var read = new StringBuilder();
            for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
                if (c != '\\') read.append(c);
                else read.append(escaped(text.charAt(at++)));
            }
            return read.toString();
        }

        private char escaped(char c) {
            if (c != 'u') return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                default -> c;
            };
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) at++;
            return text.charAt(at++);
        }

        private void expect(char c) {
            if (next() != c) throw new IllegalArgumentException("JSON is broken at " + at);
        }
    }
}
