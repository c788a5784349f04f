package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is said about a person is a `PersonalText`, never a bare text, date or number: in no field, no parameter, no
/// part of a record and no answer of a method.
public class PersonalDataIsTypedTests {

    private static final Pattern ABOUT_A_PERSON = Pattern.compile(
            "(full|recipient|first|last|user|shopper|customer)Names?|.*(email|e?mailAddress|phone|mobile|password|birthDate|nationalId)s?"
                    + "|(delivery|short|home|street)Address(es)?",
            Pattern.CASE_INSENSITIVE);

    /// Types that can hold what somebody is called, or when he was born.
    private static final Pattern BARE =
            Pattern.compile(".*\\b(String|CharSequence|char|byte|LocalDate|long|int|Long|Integer)\\b.*");

    /// What the operator says of the store itself, passwords of machines, sign-ins of invented people.
    private static final Pattern ABOUT_THE_STORE =
            Pattern.compile(".*Settings|Access|Credentials|Shop|Login|DemoSignIn.*|Terminal|Option");

    @Test
    void nothing_bare_is_about_a_person() {
        assertThat(bare(Code.ofTheHouse())).as("declare these as PersonalText").isEmpty();
    }

    public static List<String> bare(Code code) {
        var found = new ArrayList<String>();
        for (var unit : code.units()) new Reader(found).scan(new TreePath(unit), null);
        return found.stream().distinct().toList();
    }

    private static final class Reader extends TreePathScanner<Void, Void> {

        private final List<String> found;
        private String type = "";

        Reader(List<String> found) {
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
        public Void visitVariable(VariableTree variable, Void nothing) {
            var around = getCurrentPath().getParentPath().getLeaf();
            boolean isLocal = !(around instanceof ClassTree) && !(around instanceof MethodTree);
            boolean isConstant = variable.getModifiers().toString().contains("static final");
            if (!isLocal && !isConstant) judge(variable.getName().toString(), variable.getType());
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            judge(method.getName().toString(), method.getReturnType());
            return super.visitMethod(method, nothing);
        }

        private void judge(String name, Tree declared) {
            if (declared == null || ABOUT_THE_STORE.matcher(type).matches()) return;
            var text = declared.toString();
            if (ABOUT_A_PERSON.matcher(name).matches()
                    && BARE.matcher(text).matches()
                    && !text.contains("PersonalText")) found.add(type + "." + name);
        }
    }
}
