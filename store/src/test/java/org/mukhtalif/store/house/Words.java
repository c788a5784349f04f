package org.mukhtalif.store.house;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Tells of an expression whether it holds a person's words.
final class Words {

    /// Whether none, such as came in with a request, or such as were revealed.
    enum Level {
        NONE,
        TYPED,
        REVEALED;

        static Level stronger(Level one, Level other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }

    private static final String PERSONAL_TEXT = "org.mukhtalif.privacy.datainventory.PersonalText";
    private static final Set<String> OF_A_REQUEST = Set.of(
            "getParameter",
            "getParameterValues",
            "getParameterMap",
            "getHeader",
            "getHeaders",
            "getQueryString",
            "getRequestURI",
            "getRequestURL",
            "getServletPath",
            "getPathInfo",
            "getRemoteAddr",
            "getRemoteHost");
    private static final Set<String> SENT =
            Set.of("RequestParam", "PathVariable", "RequestHeader", "RequestBody", "CookieValue");

    /// Turns words into noise that nobody can turn back without a key.
    private static final Set<String> NOISE = Set.of("javax.crypto.Mac", "com.google.crypto.tink.Aead");

    private final Trees trees;
    private final Map<Element, Level> carried;
    private final Collection<Element> speaking;

    Words(Trees trees, Map<Element, Level> carried, Collection<Element> speaking) {
        this.trees = trees;
        this.carried = carried;
        this.speaking = speaking;
    }

    Element elementAt(TreePath path) {
        return trees.getElement(path);
    }

    /// What a parameter brings that a request fills in.
    Level typed(VariableTree variable) {
        boolean sent = variable.getModifiers().getAnnotations().stream()
                .anyMatch(note ->
                        SENT.contains(note.getAnnotationType().toString().replaceFirst(".*\\.", "")));
        var type = variable.getType() == null ? "" : variable.getType().toString();
        return sent && type.matches(".*(String|Map).*") ? Level.TYPED : Level.NONE;
    }

    Level in(Tree tree, TreePath at) {
        if (tree == null) return Level.NONE;
        var path = new TreePath(at, tree);
        return switch (tree) {
            case ParenthesizedTree inner -> in(inner.getExpression(), path);
            case TypeCastTree cast -> in(cast.getExpression(), path);
            case ConditionalExpressionTree either ->
                Level.stronger(in(either.getTrueExpression(), path), in(either.getFalseExpression(), path));
            case BinaryTree both
            when tree.getKind() == Tree.Kind.PLUS ->
                Level.stronger(in(both.getLeftOperand(), path), in(both.getRightOperand(), path));
            case AssignmentTree set -> in(set.getExpression(), path);
            case IdentifierTree _ -> carried.getOrDefault(elementAt(path), Level.NONE);
            case ArrayAccessTree array -> in(array.getExpression(), path);
            case NewArrayTree array when array.getInitializers() != null -> strongest(array.getInitializers(), path);
            case LambdaExpressionTree lambda when lambda.getBody() instanceof ExpressionTree body -> in(body, path);
            case MemberReferenceTree reference -> isReveal(elementAt(path)) ? Level.REVEALED : Level.NONE;
            case MethodInvocationTree call -> ofCall(call, path);
            case NewClassTree made -> ofMade(made, path);
            default -> Level.NONE;
        };
    }

    private Level ofCall(MethodInvocationTree call, TreePath path) {
        if (!(trees.getElement(path) instanceof ExecutableElement method)) return Level.NONE;
        if (isReveal(method) || speaking.contains(method)) return Level.REVEALED;
        if (bringsTyped(method)) return Level.TYPED;
        if (!carriesResult(method) || NOISE.contains(owner(method))) return Level.NONE;
        return Level.stronger(receiver(call, path.getParentPath()), strongest(call.getArguments(), path));
    }

    private Level ofMade(NewClassTree made, TreePath path) {
        var maker = trees.getElement(path);
        if (maker == null || owner(maker).startsWith("org.mukhtalif.")) return Level.NONE;
        return strongest(made.getArguments(), path);
    }

    private Level strongest(List<? extends ExpressionTree> all, TreePath path) {
        return all.stream().map(each -> in(each, path)).reduce(Level.NONE, Level::stronger);
    }

    /// What the object holds on which a method is called.
    Level receiver(MethodInvocationTree call, TreePath at) {
        var path = new TreePath(at, call);
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? in(select.getExpression(), new TreePath(path, select))
                : Level.NONE;
    }

    String nameOf(Tree tree, TreePath at) {
        var element = trees.getElement(at);
        return element == null ? tree.toString() : owner(element) + "." + element.getSimpleName();
    }

    private static String owner(Element element) {
        return element.getEnclosingElement().toString().replaceAll("<.*", "");
    }

    private static boolean isReveal(Element element) {
        return element != null
                && element.getSimpleName().contentEquals("reveal")
                && owner(element).equals(PERSONAL_TEXT);
    }

    private static boolean bringsTyped(ExecutableElement method) {
        var owner = owner(method);
        var name = method.getSimpleName().toString();
        return owner.startsWith("jakarta.servlet.") && OF_A_REQUEST.contains(name)
                || owner.equals("jakarta.servlet.http.Cookie") && name.equals("getValue");
    }

    boolean carriesResult(ExecutableElement method) {
        return carries(method.getReturnType());
    }

    /// Whether a value of this type can hold words: texts, bytes, letters, dates, and whatever holds such.
    boolean carries(TypeMirror type) {
        return switch (type) {
            case ArrayType array ->
                array.getComponentType().toString().matches("byte|char") || carries(array.getComponentType());
            case DeclaredType declared -> carries(declared);
            default -> !type.getKind().isPrimitive() && type.getKind() != javax.lang.model.type.TypeKind.VOID;
        };
    }

    private boolean carries(DeclaredType type) {
        var name = type.toString().replaceAll("<.*|@\\S+ ", "");
        if (name.startsWith("org.mukhtalif.")) return false;
        if (name.matches("java\\.lang\\.(Boolean|Integer|Long|Short|Double|Class|Void)")) return false;
        if (name.matches("java\\.util\\.(Optional(Int|Long)|UUID|Locale)|java\\.util\\.regex\\.Pattern")) return false;
        return type.getTypeArguments().isEmpty()
                || type.getTypeArguments().stream().anyMatch(this::carries);
    }
}
