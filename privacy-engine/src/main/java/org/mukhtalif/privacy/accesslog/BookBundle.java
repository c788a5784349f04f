package org.mukhtalif.privacy.accesslog;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.transparency.Checkpoint;
import org.mukhtalif.privacy.transparency.Hash;
import org.mukhtalif.privacy.transparency.LogKey;
import org.mukhtalif.privacy.transparency.ProofChecks;
import org.mukhtalif.privacy.transparency.SignedNote;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file with which an outsider checks entries of the book: the entries, a checkpoint, a proof for each entry, and
/// proofs that the book only grew since older checkpoints.
///
/// @param key the book's public key
/// @param checkpoint a signed note
/// @param older checkpoints' sizes, and the proof that the book of `checkpoint` begins with theirs
public record BookBundle(String key, String checkpoint, List<Proved> entries, Map<Long, List<Hash>> older) {

    private static final String FORMAT = "mukhtalif-book-bundle/1";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    /// An entry with its place and the hashes that lead from it to the root.
    @SuppressWarnings("ArrayRecordComponent") // compared by its place
    public record Proved(long number, byte[] leaf, List<Hash> proof) {}

    public BookBundle {
        entries = List.copyOf(entries);
        older = Map.copyOf(older);
    }

    /// JSON in UTF-8; bytes and hashes are in Base64.
    public byte[] json() {
        var content = new LinkedHashMap<String, Object>();
        content.put("format", FORMAT);
        content.put("key", key);
        content.put("checkpoint", checkpoint);
        content.put("entries", entries.stream().map(BookBundle::entry).toList());
        content.put(
                "consistency",
                older.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> Map.of("from", each.getKey(), "proof", texts(each.getValue())))
                        .toList());
        return JSON.writeValueAsBytes(content);
    }

    /// @throws IllegalArgumentException if this is no such file
    public static BookBundle of(byte[] json) {
        try {
            var content = JSON.readTree(json);
            if (!FORMAT.equals(content.path("format").asString()))
                throw new IllegalArgumentException("A bundle of the format %s is expected".formatted(FORMAT));
            var entries = new ArrayList<Proved>();
            for (var entry : content.path("entries"))
                entries.add(new Proved(
                        entry.path("number").asLong(),
                        Base64.getDecoder().decode(entry.path("leaf").asString()),
                        hashes(entry.path("proof"))));
            var older = new LinkedHashMap<Long, List<Hash>>();
            for (var proof : content.path("consistency"))
                older.put(proof.path("from").asLong(), hashes(proof.path("proof")));
            return new BookBundle(
                    content.path("key").asString(), content.path("checkpoint").asString(), entries, older);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("A bundle is a JSON file", e);
        }
    }

    /// Checks every proof, and that each kept checkpoint is of the same book.
    ///
    /// @param trusted the public key, if it is known from elsewhere
    public List<BookFinding> check(List<SignedNote> kept, Optional<LogKey> trusted) {
        var findings = new ArrayList<BookFinding>();
        try {
            var byKey = trusted.orElseGet(() -> LogKey.of(key));
            var note = SignedNote.of(checkpoint);
            var now = Checkpoint.of(note.text());
            if (!byKey.text().equals(key)
                    || !note.isSignedBy(byKey)
                    || !now.origin().equals(byKey.name()))
                findings.add(new BookFinding(BookFault.NOT_SIGNED, "bundle checkpoint"));
            for (var entry : entries)
                if (!ProofChecks.includes(
                        Hash.ofLeaf(entry.leaf()), entry.number(), entry.proof(), now.size(), now.root()))
                    findings.add(new BookFinding(BookFault.NOT_INCLUDED, "bundle entry " + entry.number()));
            kept.forEach(each -> compare(each, byKey, now, findings));
        } catch (IllegalArgumentException e) {
            findings.add(new BookFinding(BookFault.LINE_BROKEN, "bundle"));
        }
        return findings;
    }

    private void compare(SignedNote kept, LogKey byKey, Checkpoint now, List<BookFinding> findings) {
        var then = Checkpoint.of(kept.text());
        var where = "kept checkpoint over " + then.size();
        if (!kept.isSignedBy(byKey)) findings.add(new BookFinding(BookFault.KEPT_NOT_SIGNED, where));
        else if (then.size() > now.size()) findings.add(new BookFinding(BookFault.CUT_SHORT, where));
        else if (!ProofChecks.grew(
                then.size(), then.root(), now.size(), now.root(), older.getOrDefault(then.size(), List.of())))
            findings.add(new BookFinding(BookFault.NOT_GROWN, where));
    }

    private static Map<String, Object> entry(Proved entry) {
        var content = new LinkedHashMap<String, Object>();
        content.put("number", entry.number());
        content.put("leaf", Base64.getEncoder().encodeToString(entry.leaf()));
        content.put("proof", texts(entry.proof()));
        return content;
    }

    private static List<String> texts(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    private static List<Hash> hashes(JsonNode texts) {
        var hashes = new ArrayList<Hash>();
        for (var text : texts) hashes.add(Hash.ofBase64(text.asString()));
        return hashes;
    }
}
