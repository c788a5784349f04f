package org.mukhtalif.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;

/// A list that goes on from page to page, as somebody sees it who follows its links.
///
/// @param page where it stands, in one of the languages
/// @param name what the address calls it
/// @param most how many rows are on one page
public record ListInPieces(String page, String name, int most) {

    private static final String FROM_THE_TOP = "من أول القائمة";

    /// Everything that it shows, from its first page to its last.
    ///
    /// @param each what tells one row from another
    public Set<String> seen(MockMvc web, People.Somebody who, String each) throws Exception {
        var next = Pattern.compile("href=\"(" + page + "\\?" + name + "=[^\"#]+)#" + name + "\"");
        var first = "href=\"" + page + "#" + name + "\"";
        var seen = new HashSet<String>();
        int pages = 0;
        for (var path = Optional.of(page); path.isPresent() && pages < 100; pages++) {
            var html = open(web, who, path.get());
            var here = all(Pattern.compile(each), html);
            assertThat(here).hasSizeLessThanOrEqualTo(most);
            assertThat(here).as("nothing stands on two pages").noneMatch(seen::contains);
            seen.addAll(here);
            assertThat(html.contains(first)).isEqualTo(pages > 0);
            path = all(next, html).stream().findFirst();
        }
        assertThat(pages).isGreaterThan(1);
        return seen;
    }

    /// A place in the address that is none is the list's beginning.
    public static void assertBeginning(MockMvc web, People.Somebody who, String address) throws Exception {
        assertThat(open(web, who, address)).doesNotContain(FROM_THE_TOP);
    }

    private static String open(MockMvc web, People.Somebody who, String path) throws Exception {
        var answer = web.perform(get(path).cookie(who.session())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Set<String> all(Pattern pattern, String html) {
        var found = new HashSet<String>();
        var matcher = pattern.matcher(html);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
