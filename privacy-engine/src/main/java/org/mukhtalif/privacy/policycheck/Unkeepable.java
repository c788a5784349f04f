package org.mukhtalif.privacy.policycheck;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds sentences that no running store can keep.
final class Unkeepable {

    private static final Pattern RECOVERY_QUESTION = Pattern.compile(
            "(?:سوال|اسيله|اسئله)\\S*(?: \\S+){0,3} (?:ال|لل|ل|ب)?(?:استرجاع|استعاده|لاسترجاع|لاستعاده|باسترجاع|الامان|سري|السري|التحقق)"
                    + "|(?:استرجاع|استعاده|تغيير|نسيت|نسيان)[^.]{0,60}(?:سوال|السوال)"
                    + "|(?:security|secret|recovery|memorable) (?:question|answer)|mother's maiden");
    private static final Pattern ONLY_AN_EXTRA_STEP = Pattern.compile(
            "اضافي|لا يغني|لا تغني|لا يحل محل|لا تحل محل|لا (?:نستخدم|نستعمل|نطلب|نحفظ)|لا يوجد|من دون سوال"
                    + "|\\bextra\\b|additional|never replace|(?:do|does) not (?:use|ask|replace|offer|keep)|no (?:security|secret)");

    private static final Pattern ONLY_US = Pattern.compile(
            "(?:لا|لن) \\S*(?:طلع|يري|يرا|تري|يصل|تصل|يعرف|يعلم|وصول)\\S*.{0,50} (?:الا|سوي|غير) .{0,25}"
                    + "(?:قايم|عامل|موظف|فريق|طاقم|ادار|مسوول|منسوب|نحن)"
                    + "|(?:مقصور|يقتصر|حصر)\\S* .{0,40}(?:قايم|عامل|موظف|فريق|ادار|منسوب)"
                    + "|(?:قايم|عامل|موظف|فريق)\\S* .{0,40}(?:وحدهم|فقط|دون غيرهم|حصرا)"
                    + "|(?:لا|لن) (?:نشارك|نفصح|نكشف|نطلع)\\S*.{0,60}(?:اي طرف|اي جهه|مع احد|لاحد|لاي)"
                    + "|only (?:by )?(?:our|the|authori[sz]ed)[^.]{0,25}(?:staff|employees|team|people|personnel)"
                    + "|no ?(?:one|body) (?:else )?(?:but|except|other than|outside)[^.]{0,30}(?:us\\b|we\\b|our|the (?:store|team|staff))"
                    + "|(?:never|do not|will not) (?:share|disclose)[^.]{0,40}(?:anyone|anybody|any third part|no one)");
    private static final Pattern OTHERS_NAMED = Pattern.compile(
            "تاجر|التجار|شحن|ناقل|مندوب|بايع|توصيل|merchant|seller|courier|carrier|vendor|supplier|shipping");
    private static final Pattern SELLS_OR_DELIVERS =
            Pattern.compile(OTHERS_NAMED.pattern() + "|متجر|طرف ثالث|طرفا ثالثا|store|shop|order|third part");

    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?:نضمن|تضمن|يضمن|نتعهد|مضمون)\\S*.{0,60}(?:100|تام|كامل|مطلق|اي اختراق)"
                    + "|(?:امن|محمي|سري)\\S* (?:تماما|بالكامل|كليا|بنسبه 100|100)|(?:حمايه|امان) (?:تام|كامل|مطلق)"
                    + "|(?:لا يمكن|مستحيل|يستحيل)[^.]{0,20}اختراق"
                    + "|(?:100 ?%|completely|totally|absolutely|perfectly) (?:secure|safe|protected)"
                    + "|guarantee\\S*[^.]{0,40}(?:secur|safe|protect)|unhackable|cannot be hacked|never be (?:hacked|breached|leaked)");
    private static final Pattern DENIED =
            Pattern.compile("لا (?:يمكن ضمان|نضمن|نعد|يوجد|توجد|حمايه|امان|احد)|عدم امكانيه|ليس|ليست|لا يمكن لاحد"
                    + "|can ?not guarantee|cannot (?:be|promise)|no (?:\\w+ ){1,4}is|not \\d|\\bnot\\b|\\bnobody\\b");

    private Unkeepable() {}

    static List<Finding> in(PolicyText policy) {
        return Stream.of(recoveryQuestion(policy), onlyUs(policy), absolutes(policy))
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }

    /// Once a text says that the question is only an extra step, its other mentions are that step. One finding is
    /// enough: the first mention.
    private static Stream<Finding> recoveryQuestion(PolicyText policy) {
        var mentions = policy.sentences().stream()
                .filter(sentence -> RECOVERY_QUESTION.matcher(sentence.folded()).find())
                .toList();
        boolean honest = mentions.stream()
                .anyMatch(sentence ->
                        ONLY_AN_EXTRA_STEP.matcher(sentence.folded()).find());
        return honest ? Stream.empty() : mentions.stream().limit(1).map(one -> finding("recovery-question", one));
    }

    private static Stream<Finding> onlyUs(PolicyText policy) {
        if (!policy.says(SELLS_OR_DELIVERS)) return Stream.empty();
        return policy.sentences().stream()
                .filter(sentence -> ONLY_US.matcher(sentence.folded()).find())
                .filter(sentence -> !OTHERS_NAMED.matcher(sentence.folded()).find())
                .map(sentence -> finding("only-us", sentence));
    }

    private static Stream<Finding> absolutes(PolicyText policy) {
        return policy.sentences().stream()
                .filter(sentence -> ABSOLUTE.matcher(sentence.folded()).find())
                .filter(sentence -> !DENIED.matcher(sentence.folded()).find())
                .map(sentence -> finding("absolute", sentence));
    }

    private static Finding finding(String key, PolicyText.Sentence sentence) {
        return new Finding(Finding.Kind.UNKEEPABLE, key, sentence.line(), sentence.text());
    }
}
