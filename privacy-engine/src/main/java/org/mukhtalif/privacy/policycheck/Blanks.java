package org.mukhtalif.privacy.policycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a template's owner was to fill in and did not.
final class Blanks {

    /// How a template speaks to its owner: put, write, name, fill in – here.
    private static final String ORDER = "(?:(?:ي|ت|س?يتم )?(?:وضع|حدد|كتب|ذكر|درج|ضاف|ضيف|دخل|بين|ملا)\\S*"
            + "|تحديد|ادراج|اضافه|كتابه|ضع|اكتب|ادخل|اذكر|املا|هنا"
            + "|insert|enter|add|put|place|specify|fill|describe|list|name of|company name|your |tbd|todo)";

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{2,400})\"|«([^»]{2,400})»|\\(([^()]{2,400})\\)");
    private static final Pattern BRACKETED =
            Pattern.compile("\\[([^\\]]{1,200})](?!\\()|\\{\\{?[^}]{1,100}}}?|<[^<>/]{2,60}>");
    private static final Pattern NOT_A_BLANK = Pattern.compile("\\[(?:\\d{1,3}|x| )]");
    private static final Pattern RUN =
            Pattern.compile("_{3,}|\\.{5,}|…{2,}|\\bx{3,}\\b|\\b(?:tbd|todo|fixme)\\b|lorem ipsum");

    /// Room left open: nothing but dots or strokes between brackets, or after a colon at the end of a line.
    private static final Pattern ROOM =
            Pattern.compile("[(«\"\\[]\\s*[._…-]{2,}[\\s._…-]*[)»\"\\]]|\\(\\s*\\)|(?<=[:،])\\s*[._…]{3,}\\s*$");

    private static final Pattern BARE_ORDER = Pattern.compile(
            "\\b(?:insert|enter|put|add) (?:your |the |a )?[\\w ]{0,30}(?:here|link|url|name|address)\\b"
                    + "|(?:ضع|اكتب|ادخل|يوضع|توضع|يكتب|يدرج) [\\p{L} ]{0,30}(?:هنا|الرابط|الاسم|العنوان)"
                    + "|(?:يحدد|تحدد|يحددها|سيحدد|سيتم تحديده\\S*) لاحقا");
    private static final Pattern ORDERS = Pattern.compile("^\\s*" + ORDER + ".*");
    private static final Pattern ASKS = Pattern.compile("^.{1,80}[؟?]\\s*$");
    private static final Pattern REAL_QUESTION = Pattern.compile(
            "^\\s*(?:هل|ما|ماذا|من|كيف|لماذا|لم|اين|متي|الي متي|كم|what|who|how|why|when|where|do|does|is|are|can|will) .*"
                    + "|^\\s*(?:اي|which)(?: \\S+){3,}");

    private Blanks() {}

    static List<Finding> in(PolicyText policy) {
        var found = new ArrayList<Finding>();
        for (var line : policy.lines()) {
            var text = new FoldedText(line.text());
            int end = 0;
            for (var span : spans(text.folded())) {
                if (span.from() < end) continue;
                end = span.to();
                found.add(
                        new Finding(Finding.Kind.BLANK, "blank", line.number(), text.written(span.from(), span.to())));
            }
        }
        return found;
    }

    private record Span(int from, int to) {}

    private static List<Span> spans(String line) {
        var spans = new ArrayList<Span>();
        collect(spans, QUOTED.matcher(line), Blanks::isForTheOwner);
        collect(
                spans,
                BRACKETED.matcher(line),
                text -> !NOT_A_BLANK.matcher(text).matches());
        if (!line.matches("[\\s_.…*-]*")) collect(spans, RUN.matcher(line), _ -> true);
        collect(spans, ROOM.matcher(line), _ -> true);
        collect(spans, BARE_ORDER.matcher(line), _ -> true);
        spans.sort(java.util.Comparator.comparingInt(Span::from));
        return spans;
    }

    private static void collect(List<Span> spans, Matcher matches, java.util.function.Predicate<String> isBlank) {
        while (matches.find()) if (isBlank.test(matches.group())) spans.add(new Span(matches.start(), matches.end()));
    }

    /// A question that asks the owner something, or an order to write something. A reader's own question in quotes,
    /// such as «هل تبيعون بياناتي؟», is neither.
    private static boolean isForTheOwner(String quoted) {
        var inside = quoted.substring(1, quoted.length() - 1);
        if (ORDERS.matcher(inside).matches()) return true;
        return ASKS.matcher(inside).matches() && !REAL_QUESTION.matcher(inside).matches();
    }
}
