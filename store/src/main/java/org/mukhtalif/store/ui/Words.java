package org.mukhtalif.store.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mukhtalif.store.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the store says to a person, in her language: phrases of the bundles, numbers, money, dates, and the
/// addresses of pages. One object for each language, shared by all requests; get it from [Vocabulary#in] or as
/// a parameter of a controller method.
public final class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private final Language language;
    private final Vocabulary vocabulary;
    private final Numerals numerals;
    private final Calendars calendars;

    Words(Language language, Vocabulary vocabulary, ZoneId zone, Clock clock) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.numerals = new Numerals(language);
        this.calendars = new Calendars(this, zone, clock);
    }

    /// The phrase of this key, with `{0}`, `{1}` … replaced. Arguments may be text, [Money], whole numbers;
    /// foreign text inside a sentence is isolated, so that brackets and digits stay in their place. An unknown
    /// key is shown as it is and reported, because a page with an odd word is better than no page.
    public String of(String key, Object... arguments) {
        var phrase = vocabulary.find(language, key);
        if (phrase == null) {
            LOG.error("No words for '{}'. Add the key to messages/<room>.properties and its _en pair.", key);
            return key;
        }
        if (arguments.length == 0) return phrase.with(List.of());
        var texts = new ArrayList<String>(arguments.length);
        for (var argument : arguments) texts.add(argument(argument));
        return phrase.with(texts);
    }

    /// The phrase that agrees with a number: `key.zero`, `.one`, `.two`, `.few`, `.many`, `.other`, of which
    /// `.other` must exist. `{0}` is the number, `{1}` … the further arguments.
    public String counted(String key, long count, Object... arguments) {
        var exact = key + "." + numerals.pluralClass(count);
        var chosen = vocabulary.find(language, exact) == null ? key + ".other" : exact;
        var all = new Object[arguments.length + 1];
        all[0] = count;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return of(chosen, all);
    }

    /// Whether the bundles hold this key.
    public boolean has(String key) {
        return vocabulary.find(language, key) != null;
    }

    /// A paragraph that no bundle holds, such as one of the policy: a day in it is read from its beginning.
    public String prose(String text) {
        return Isolation.days(language, text);
    }

    /// The address of a page in this language: `/cart`, or `/en/cart`.
    public String path(String path) {
        return language.path(path);
    }

    public Language language() {
        return language;
    }

    public boolean isArabic() {
        return language == Language.ARABIC;
    }

    /// The language as Java knows it, to pick a [java.util.Locale]-bound text:
    /// `product.name().in(words.locale())`.
    public Locale locale() {
        return language.locale();
    }

    /// The one of two texts that belongs to this language, for what is kept in both (names, descriptions).
    public String choose(String arabic, String english) {
        return isArabic() ? arabic : english;
    }

    /// `ar` or `en`, for `lang`.
    public String lang() {
        return language.tag();
    }

    /// `rtl` or `ltr`, for `dir`.
    public String dir() {
        return language.direction();
    }

    /// An amount inside a sentence: «185.00 ر.س», "SAR 185.00". On its own an amount is shown by
    /// `ui/price.jte`.
    public String money(Money money) {
        return of("ui.money." + money.currency().getCurrencyCode(), numerals.amount(money));
    }

    /// An amount inside a sentence without its decimals where they are zero: «200 ر.س».
    public String moneyBrief(Money money) {
        return of("ui.money." + money.currency().getCurrencyCode(), numerals.brief(money));
    }

    /// The bare digits of an amount, `1,185.00`; three decimals where the currency has three.
    public String amount(Money money) {
        return numerals.amount(money);
    }

    /// The same below nothing without its minus, which [#sign] says: between them stands the currency's sign.
    public String digits(Money money) {
        return numerals.digits(money);
    }

    /// The minus of an amount below nothing, else nothing.
    public String sign(Money money) {
        return numerals.sign(money);
    }

    /// A whole number with thousands: `12,480`.
    public String number(long number) {
        return numerals.number(number);
    }

    /// 22 نوفمبر 2026.
    public String date(Instant instant) {
        return calendars.gregorian(instant);
    }

    /// 12 جمادى الآخرة 1448, by the Umm al-Qura calendar.
    public String hijri(Instant instant) {
        return calendars.hijri(instant);
    }

    /// Both calendars: 22 نوفمبر 2026 · 12 جمادى الآخرة 1448.
    public String dateBoth(Instant instant) {
        return of("ui.date.both", calendars.gregorian(instant), calendars.hijri(instant));
    }

    /// الأحد.
    public String weekday(Instant instant) {
        return calendars.weekday(instant);
    }

    /// 16:05.
    public String time(Instant instant) {
        return calendars.time(instant);
    }

    /// 22 نوفمبر 2026، 16:05.
    public String dateTime(Instant instant) {
        return of("ui.date.time", calendars.gregorian(instant), calendars.time(instant));
    }

    /// How people say it: الآن، قبل 3 دقائق، اليوم 10:42، أمس 16:05، الخميس 21:30، 14 نوفمبر.
    public String ago(Instant instant) {
        return calendars.ago(instant);
    }

    /// Today, for the line above every page: الأحد 22 نوفمبر 2026 · 12 جمادى الآخرة 1448.
    public String today() {
        return calendars.today();
    }

    private String argument(Object argument) {
        return switch (argument) {
            case Money money -> money(money);
            case Long number -> number(number);
            case Integer number -> number(number);
            case Instant instant -> date(instant);
            default -> Isolation.inside(language, argument.toString());
        };
    }
}
