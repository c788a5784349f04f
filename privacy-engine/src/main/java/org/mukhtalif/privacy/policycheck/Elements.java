package org.mukhtalif.privacy.policycheck;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The ten elements that SDAIA's guideline for privacy policies asks for.
enum Elements {
    IDENTITY("(?:متجر|شركه|موسسه|منصه|تطبيق|موقع) (?!الكتروني|ويب)\\p{L}+|جهه التحكم"
            + "|\\bcontroller\\b|operated by|\\bwe are\\b|\\b(?:llc|ltd|inc)\\b|\\p{L}+(?:'s)? (?:store|shop|company)"),
    CONTACT("[\\w.+-]+@[\\w-]+\\.[\\w.-]+|(?:هاتف|جوال|واتساب|اتصل|phone|call|tel)\\D{0,30}[+\\d][\\d -]{6,}"
            + "|(?:تواصل|راسلنا|contact)[^.]{0,60}(?:https?://|www\\.)"),
    DATA("(?:نجمع|تجمع|يجمع|جمع|نحصل|تحصل|يحصل|نطلب|نحفظ|تحتفظ|collect|gather|hold|ask for|keep)(?s:.{0,300}?)"
            + "(?:اسم|بريد|جوال|هاتف|عنوان|هويه|عمر|ميلاد|name|mail|phone|address|birth)"),
    METHODS_AND_BASIS(
            "منك مباشر|مباشره منك|عبر النماذج|من خلال النماذج|عند (?:التسجيل|تسجيلك|فتح الحساب|الشراء|طلبك|اتمام)|تلقائيا"
                    + "|تدخلها بنفسك|تملو|directly from you|when you (?:register|sign up|order|create)|forms? you|automatically",
            "(?:مسوغ|اساس|سند)\\S* (?:ال)?(?:نظامي|قانوني)|موافقت|بموافقه|تنفيذ (?:ال)?(?:عقد|اتفاق)|التزام نظامي"
                    + "|واجب نظامي|مصلحه مشروعه|legal bas[ie]s|\\bconsent\\b|(?:perform|carry|fulfil)\\S*[^.]{0,30}"
                    + "(?:contract|agreement)|legitimate interest|legal obligation"),
    PURPOSES("لغرض|لاغراض|بغرض|بهدف|الغرض|غرض|اغراض|من اجل|purposes?\\b|in order to|we use (?:it|them|your \\w+) to"),
    MECHANISM("نعالج|تعالج|يعالج|معالجه|تشفير|يشفر|نشفر|مشفر|process(?:ed|ing)?\\b|encrypt|pseudonym"),
    SHARING("نشارك|تشارك|يشارك|مشاركه|طرف ثالث|طرفا ثالثا|اطراف ثالث|للغير|مع الغير|افصاح|نفصح|متلق"
            + "|\\bshar(?:e|es|ed|ing)\\b|third part(?:y|ies)|disclos|recipient"),
    RETENTION_AND_DESTRUCTION(
            "(?:مده|فتره|مدد) (?:ال)?(?:احتفاظ|حفظ)|(?:نحتفظ|تحتفظ|يحتفظ|نحفظ|تحفظ|نبقي|تبقي)[^.\\n]{0,80}"
                    + "(?:لمده|\\d+ ?(?:يوم|ايام|شهر|اشهر|سنه|سنوات|ساعه)|الي ان|حتي|طالما|ما دام)"
                    + "|retention|retain|how long[^.\\n]{0,40}(?:kept|keep|stored|hold)|(?:keep|kept|stor\\w+)[^.\\n]{0,60}(?:\\d+ (?:day|month|year|hour)|until|as long as)",
            "اتلاف|نتلف|تتلف|يتلف|محو|نمحو|تمحي|حذف|نحذف|تحذف|مسح|destr(?:oy|uct)|delet|eras"),
    RIGHTS_AND_RESPONSE_TIME(
            "حق|\\brights?\\b",
            "نسخه|تصحيح|الاطلاع|الوصول|اتلاف|حذف|سحب|الاعتراض|copy|access|correct|rectif|delet|eras|withdraw|object",
            "(?:طلب|نجيب|نرد|الرد|نستجيب|يجاب|request|respon|repl(?:y|ies)|answer)[^\\n]{0,80}"
                    + "(?:(?:خلال|within|in) [^.\\n]{0,20}(?:\\d+|ثلاثين|شهر|اسبوع|thirty|a month)"
                    + "|فورا|فور طلب|at once|immediately)"),
    COMPLAINT("شكوي|شكاوي|تشتكي|شكواك|complain");

    private final List<Pattern> signs;

    /// Each sign must be found for the element to be there.
    Elements(String... signs) {
        this.signs = Stream.of(signs).map(Pattern::compile).toList();
    }

    static List<Finding> missingIn(PolicyText policy) {
        return Stream.of(values())
                .filter(element -> !element.signs.stream().allMatch(policy::says))
                .map(element -> new Finding(Finding.Kind.MISSING, element.key(), 0, ""))
                .toList();
    }

    private String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
