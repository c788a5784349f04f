package org.mukhtalif.privacy.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.privacy.policy.PolicyDocument;
import org.mukhtalif.privacy.policy.PolicyDocument.Block;
import org.mukhtalif.privacy.policy.PolicyDocument.Section;
import org.mukhtalif.privacy.policy.Proof;

/// Puts two published versions side by side, each with the facts it was published with and all its promises.
public final class Comparison {

    private Comparison() {}

    /// The clauses of both, in the order of the newer one.
    public static List<ComparedClause> of(KeptVersion older, KeptVersion newer, boolean arabic) {
        var before = sections(older, arabic);
        var after = sections(newer, arabic);
        var ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        return ids.stream()
                .map(id -> clause(id, Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id))))
                .toList();
    }

    /// A version as it was published, every promise in its words.
    public static PolicyDocument document(KeptVersion version, boolean arabic) {
        var then = version.publishedAt();
        return PolicyDocument.of(
                version.asItWas(), version.facts(), _ -> Optional.of(new Proof(true, then)), then, arabic);
    }

    private static Map<String, Section> sections(KeptVersion version, boolean arabic) {
        var sections = new LinkedHashMap<String, Section>();
        document(version, arabic).sections().forEach(section -> sections.put(section.clause(), section));
        return sections;
    }

    private static ComparedClause clause(String id, Optional<Section> before, Optional<Section> after) {
        var title = after.or(() -> before).map(Section::title).orElse("");
        return new ComparedClause(id, title, rows(pieces(before), pieces(after)));
    }

    private static List<String> pieces(Optional<Section> section) {
        return section.stream()
                .flatMap(each -> each.blocks().stream())
                .flatMap(Comparison::pieces)
                .toList();
    }

    private static Stream<String> pieces(Block block) {
        return switch (block) {
            case Block.Paragraph(var words) -> Stream.of(words);
            case Block.Kept kept -> Stream.of(kept.text());
            case Block.Struck struck -> Stream.of(struck.text());
            case Block.Today(var words) -> Stream.of(words);
            case Block.Table table -> table.rows().stream().map(row -> String.join(" — ", row));
        };
    }

    /// By the longest common sequence; what stands between two common pieces is paired as changed.
    private static List<ComparedClause.Row> rows(List<String> before, List<String> after) {
        var common = lengths(before, after);
        var rows = new ArrayList<ComparedClause.Row>();
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                pair(gone, come, rows);
                rows.add(new ComparedClause.Row(before.get(i++), after.get(j++)));
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1]))
                gone.add(before.get(i++));
            else come.add(after.get(j++));
        }
        pair(gone, come, rows);
        return rows;
    }

    private static void pair(List<String> gone, List<String> come, List<ComparedClause.Row> rows) {
        for (int k = 0; k < Math.max(gone.size(), come.size()); k++)
            rows.add(new ComparedClause.Row(k < gone.size() ? gone.get(k) : "", k < come.size() ? come.get(k) : ""));
        gone.clear();
        come.clear();
    }

    private static int[][] lengths(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--)
            for (int j = after.size() - 1; j >= 0; j--)
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }
}
