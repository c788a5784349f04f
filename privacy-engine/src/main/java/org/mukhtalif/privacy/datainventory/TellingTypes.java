package org.mukhtalif.privacy.datainventory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether a column can hold what is said of it: an amount, a count, a time or a yes-or-no is not kept as text, for
/// into text anything can be written.
final class TellingTypes {

    private static final Pattern NO_TEXT = Pattern.compile(
            "(amount|price|pieces|time|when|until when|a count|how often|a sum|yes or no|days|number of (a|an) (line"
                    + "|category|product|variant|offer|business))\\b.*");

    private TellingTypes() {}

    /// A line for each column whose type does not fit what is said of it.
    static List<String> faults(Declarations declarations, JdbcClient cluster) {
        var faults = new ArrayList<String>();
        for (var column : StoredText.readableBy(cluster))
            declarations
                    .of(column)
                    .filter(said -> said.kind() == DeclaredColumn.Kind.NOT_PERSONAL)
                    .filter(said -> NO_TEXT.matcher(said.reason()).matches())
                    .ifPresent(said -> faults.add(
                            "%s is declared as '%s' and holds text (نوع العمود لا يوافق ما أُعلن). Give it a fitting type."
                                    .formatted(column, said.reason())));
        return faults;
    }
}
