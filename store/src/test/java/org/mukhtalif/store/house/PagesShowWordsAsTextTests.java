package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A page shows a person's words as escaped text between elements, or as the value of her own visible field; in no
/// title, address, attribute, comment, script, style or phrase.
public class PagesShowWordsAsTextTests {

    private static final Pattern WORDS = Pattern.compile("\\.reveal\\(\\)");

    /// Arguments of a form's parts under which words may be handed on: they end as a field's value or its label.
    private static final Pattern FIELD = Pattern.compile("@template\\.ui\\.(field|select)\\(.*");
    private static final Pattern ARGUMENT =
            Pattern.compile(".*[ (](value|chosen|label) = [^,=]*(==[^,=]*)?", Pattern.DOTALL);

    private static final Pattern LINE_OF_WORDS =
            Pattern.compile("\\s*@for\\(var \\w+ : [\\w.()]+\\.reveal\\(\\)\\.split\\(.*");
    /// The secret of a second factor, shown once to its owner: drawn as a square, and as a link that opens her own
    /// telephone's authenticator; it never leads to an address of the network.
    private static final Set<String> SHOWN_ONCE = Set.of("key.square().outline()", "key.link()");

    /// An opened photo is the content of its picture; an address that holds its own content leads nowhere.
    private static final String PICTURE = "<img src=\"${photo.get()";

    private static final Pattern NOT_SHOWN =
            Pattern.compile("<(title|script|style|template|noscript)\\b[^>]*>(?:(?!</\\1>).)*$", Pattern.DOTALL);

    @Test
    void words_stand_between_elements_or_in_fields() {
        var misplaced = Sources.matching(".*\\.jte", "store/src/main/jte").stream()
                .flatMap(
                        page -> misplaced(Sources.text(page)).stream().map(where -> page.getFileName() + ": " + where));
        assertThat(misplaced).isEmpty();
    }

    @Test
    void a_part_of_a_form_prints_its_value_in_a_visible_field() {
        var field = Sources.matching("store/src/main/jte/ui/field\\.jte", "store/src/main/jte").stream()
                .map(Sources::text)
                .toList();
        assertThat(field).hasSize(1).noneMatch(text -> text.contains("type=\"hidden\""));
    }

    public static List<String> misplaced(String page) {
        var found = new ArrayList<String>();
        WORDS.matcher(page).results().forEach(words -> {
            var before = page.substring(0, words.start());
            var line = before.substring(before.lastIndexOf('\n') + 1)
                    + page.substring(words.start()).lines().findFirst().orElse("");
            if (SHOWN_ONCE.stream().anyMatch(before::endsWith) || before.endsWith(PICTURE)) return;
            if (!isText(before)
                    && !isField(before, line)
                    && !LINE_OF_WORDS.matcher(line).matches()) found.add(line.strip());
        });
        return found;
    }

    /// Inside `${…}` with nothing but a name before it, outside any tag, comment and invisible element.
    private static boolean isText(String before) {
        int opened = before.lastIndexOf("${");
        if (opened < 0 || !before.substring(opened + 2).matches("[\\w.()]*")) return false;
        var page = before.substring(0, opened);
        return page.lastIndexOf('<') <= page.lastIndexOf('>')
                && page.lastIndexOf("<!--") <= page.lastIndexOf("-->")
                && !NOT_SHOWN.matcher(page).find();
    }

    private static boolean isField(String before, String line) {
        var start = before.substring(before.lastIndexOf('\n') + 1).strip();
        return FIELD.matcher(line.strip()).matches() && ARGUMENT.matcher(start).matches();
    }
}
