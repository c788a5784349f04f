package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A line of the log is a fixed sentence. What is put into it is a number, a time, a failure, or stands in this list.
public class LogsSayOnlyWhatIsDeclaredTests {

    private static final Pattern LOGGING = Pattern.compile("org\\.slf4j\\.Logger\\.(trace|debug|info|warn|error)");
    private static final Pattern PLAIN = Pattern.compile("byte|short|int|long|float|double|boolean"
            + "|java\\.lang\\.(Integer|Long|Boolean)|java\\.time\\.(Duration|Instant|LocalDate)|java\\.util\\.UUID"
            + "|.*(Exception|Error|Throwable)");

    /// Arguments that are texts or objects, each with what it is: names of the program's own parts and of files.
    private static final Set<String> DECLARED = Set.of(
            "AlarmLetters: undelivered.getClass().getSimpleName()",
            "Controls: control.key()",
            "Controls: result.control()",
            "Controls: result.why()",
            "Dispatch: reason",
            "DueWork: issuer",
            "Failures: known",
            "Failures: known.getMessage()",
            "Failures: undeclared",
            "FarewellLetters: undelivered.getClass().getSimpleName()",
            "ForeignParcels: merchant",
            "GatedResponse: printable(cookie.name())",
            "HourlyDestruction: jumped.getMessage()",
            "HourlyDestruction: sweep.sweep()",
            "KeyRotation: done",
            "Migrations: cluster.owner()",
            "News: channel",
            "PipelinedWrites: sql",
            "PolicyTurn: version.version().name()",
            "PostgresServer: data.getFileName()",
            "Publication: objection.says().en()",
            "Publication: version.name()",
            "RunningPolicy: outdated.getMessage()",
            "RunningPolicy: version.name()",
            "Readiness: e.getClass().getSimpleName()",
            "Refusals: request.purpose().key()",
            "Refusals: request.recipient().id()",
            "Refusals: request.recipient().kind().key()",
            "Refusals: rule",
            "WhatWentWrong: pattern",
            "WhatWentWrong: reference",
            "WhatWentWrong: request.getMethod()",
            "WhatWentWrong: wrong.getMessage()",
            "Words: key");

    @Test
    void every_argument_of_the_log_is_declared() {
        assertThat(undeclared(Code.ofTheHouse())).isEmpty();
    }

    public static List<String> undeclared(Code code) {
        var found = new ArrayList<String>();
        for (var unit : code.units()) new Reader(code, found).scan(new TreePath(unit), null);
        return found.stream()
                .filter(argument -> !DECLARED.contains(argument))
                .distinct()
                .toList();
    }

    private static final class Reader extends TreePathScanner<Void, Void> {

        private final Code code;
        private final List<String> found;
        private String type = "";

        Reader(Code code, List<String> found) {
            this.code = code;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            var outer = type;
            if (!tree.getSimpleName().isEmpty()) type = tree.getSimpleName().toString();
            super.visitClass(tree, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            var method = code.trees().getElement(getCurrentPath());
            if (method != null
                    && LOGGING.matcher(method.getEnclosingElement() + "." + method.getSimpleName())
                            .matches()) judge(call.getArguments());
            return super.visitMethodInvocation(call, nothing);
        }

        private void judge(List<? extends ExpressionTree> arguments) {
            if (!(arguments.getFirst() instanceof LiteralTree)) found.add(type + ": " + arguments.getFirst());
            for (var argument : arguments.subList(1, arguments.size()))
                if (!isPlain(argument)) found.add(type + ": " + argument);
        }

        private boolean isPlain(ExpressionTree argument) {
            var known = code.trees().getTypeMirror(new TreePath(getCurrentPath(), argument));
            return known != null && PLAIN.matcher(known.toString()).matches();
        }
    }
}
