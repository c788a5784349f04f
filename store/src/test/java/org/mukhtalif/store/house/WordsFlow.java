package org.mukhtalif.store.house;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/// Follows a person's words through a method: from where they are revealed or come in with a request, by variables,
/// joined texts and our own methods, to where they are handed over. [WordsGoNowhereTests] says where they may go.
final class WordsFlow extends TreePathScanner<Void, Void> {

    /// Words handed to somebody.
    ///
    /// @param level whether they are revealed words or such as were typed
    /// @param from the class whose code does it
    /// @param to `owner.method` of what receives them; `return` and `field` for what is answered and what is kept
    record Handed(Words.Level level, String from, String to) {}

    private final Words words;
    private final List<Handed> handed = new ArrayList<>();
    private final Set<Element> speaking;
    private final Map<Element, Words.Level> carried;
    private String unit = "";
    private boolean inLambda;

    private WordsFlow(Trees trees, Map<Element, Words.Level> carried, Set<Element> speaking) {
        this.carried = carried;
        this.speaking = speaking;
        this.words = new Words(trees, carried, speaking);
    }

    /// All that is handed over in these units. A method that answers with words makes its callers speak too, and one
    /// that is given words carries them on, so the units are read until nothing new is learned.
    static List<Handed> in(Code code) {
        var speaking = new HashSet<Element>();
        var carried = new HashMap<Element, Words.Level>();
        while (true) {
            int known = speaking.size() + carried.size();
            var flow = new WordsFlow(code.trees(), carried, speaking);
            for (var unit : code.units()) flow.scan(unit);
            if (speaking.size() + carried.size() == known) return flow.handed;
        }
    }

    private void scan(CompilationUnitTree tree) {
        scan(new TreePath(tree), null);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        var outer = unit;
        var element = words.elementAt(getCurrentPath());
        if (element != null && !element.toString().isEmpty()) unit = element.toString();
        super.visitClass(type, nothing);
        unit = outer;
        return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
        var outside = inLambda;
        inLambda = true;
        super.visitLambdaExpression(lambda, nothing);
        inLambda = outside;
        return null;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        var element = words.elementAt(getCurrentPath());
        if (element != null) {
            carry(element, words.typed(variable));
            var level = words.in(variable.getInitializer(), getCurrentPath());
            if (element.getKind() == ElementKind.FIELD) hand(level, "field");
            else carry(element, level);
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
        var element = words.elementAt(new TreePath(getCurrentPath(), loop.getVariable()));
        if (element != null) carry(element, words.in(loop.getExpression(), getCurrentPath()));
        return super.visitEnhancedForLoop(loop, nothing);
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void nothing) {
        assigned(assignment.getVariable(), assignment.getExpression());
        return super.visitAssignment(assignment, nothing);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void nothing) {
        assigned(assignment.getVariable(), assignment.getExpression());
        return super.visitCompoundAssignment(assignment, nothing);
    }

    private void assigned(ExpressionTree target, ExpressionTree value) {
        var level = words.in(value, getCurrentPath());
        var element = words.elementAt(new TreePath(getCurrentPath(), target));
        if (element == null || element.getKind() == ElementKind.FIELD) hand(level, "field");
        else carry(element, level);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        var level = words.receiver(call, getCurrentPath());
        for (var argument : call.getArguments())
            if (argument instanceof LambdaExpressionTree lambda)
                for (var parameter : lambda.getParameters()) {
                    var path = new TreePath(new TreePath(getCurrentPath(), lambda), parameter);
                    var element = words.elementAt(path);
                    if (element != null && words.carries(element.asType())) carry(element, level);
                }
        var receiver = words.nameOf(call, getCurrentPath());
        var method = words.elementAt(getCurrentPath());
        for (int place = 0; place < call.getArguments().size(); place++) {
            var given = words.in(call.getArguments().get(place), getCurrentPath());
            hand(given, receiver);
            if (receiver.startsWith(unit + ".") && method instanceof ExecutableElement own) carryOn(own, place, given);
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private void carryOn(ExecutableElement method, int place, Words.Level level) {
        if (place < method.getParameters().size()) carry(method.getParameters().get(place), level);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        var maker = words.nameOf(made, getCurrentPath());
        for (var argument : made.getArguments()) hand(words.in(argument, getCurrentPath()), maker);
        return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitReturn(ReturnTree answer, Void nothing) {
        if (inLambda) return super.visitReturn(answer, nothing);
        var level = words.in(answer.getExpression(), getCurrentPath());
        var method = methodAround(getCurrentPath());
        if (method != null && level == Words.Level.REVEALED && words.carriesResult(method)) {
            speaking.add(method);
            if (!method.getModifiers().contains(Modifier.PRIVATE)) hand(level, "return " + method.getSimpleName());
        }
        return super.visitReturn(answer, nothing);
    }

    private ExecutableElement methodAround(TreePath path) {
        for (var here = path; here != null; here = here.getParentPath())
            if (here.getLeaf() instanceof MethodTree) return (ExecutableElement) words.elementAt(here);
        return null;
    }

    private void carry(Element element, Words.Level level) {
        if (level != Words.Level.NONE) carried.merge(element, level, Words.Level::stronger);
    }

    private void hand(Words.Level level, String to) {
        if (level != Words.Level.NONE) handed.add(new Handed(level, unit, to));
    }
}
