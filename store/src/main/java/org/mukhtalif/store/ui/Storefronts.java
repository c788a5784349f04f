package org.mukhtalif.store.ui;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Storefronts at addresses of their own, by their exact origins: a browser lets their pages read what the API answers,
/// and who paid may be led back to one. None is listed from the start.
///
/// @param origins such as `https://shop.example`, as a browser writes them: small letters, no path, no usual port
public record Storefronts(Set<String> origins) {

    private static final String NAME = "[a-z0-9-]{1,63}(?:[.][a-z0-9-]{1,63}){0,9}";
    private static final String THIS_MACHINE = "localhost|(?:[a-z0-9-]{1,63}[.])localhost|127[.]0[.]0[.]1|\\[::1]";
    private static final String PORT = "(?<port>:[1-9][0-9]{0,4})?";
    private static final Pattern SAFE = Pattern.compile("https://(?:" + NAME + "|\\[::1])" + PORT);
    private static final Pattern ON_THIS_MACHINE = Pattern.compile("http://(?:" + THIS_MACHINE + ")" + PORT);
    private static final Pattern PAGE = Pattern.compile("(?:/[A-Za-z0-9._~/%=-]*)?(?:[?][A-Za-z0-9._~/%=&-]*)?");
    private static final int LONGEST = 500;
    private static final int HIGHEST_PORT = 65_535;

    public Storefronts {
        origins = Set.copyOf(origins);
        if (!origins.stream().allMatch(Storefronts::isOrigin))
            throw new IllegalArgumentException("An origin is written like https://shop.example, without a path");
    }

    /// Those of a setting, divided by commas.
    public static Storefronts listed(String setting) {
        return new Storefronts(Set.copyOf(split(setting)));
    }

    /// What in a setting is no origin.
    public static Optional<String> unfit(String setting) {
        return split(setting).stream().filter(each -> !isOrigin(each)).findFirst();
    }

    public boolean areThere() {
        return !origins.isEmpty();
    }

    public boolean have(String origin) {
        return origins.contains(origin);
    }

    /// A page of one of them, or nothing for whatever else this may be: behind the origin only a path and a query of
    /// plain letters may follow, so that no browser reads another host out of it.
    public Optional<URI> page(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        return origins.stream()
                .filter(typed::startsWith)
                .filter(origin -> PAGE.matcher(typed.substring(origin.length())).matches())
                .findFirst()
                .flatMap(_ -> address(typed));
    }

    private static Optional<URI> address(String plain) {
        try {
            return Optional.of(URI.create(plain));
        } catch (IllegalArgumentException halfAnEncoding) {
            return Optional.empty();
        }
    }

    private static boolean isOrigin(String written) {
        var safe = SAFE.matcher(written);
        if (safe.matches()) return isUnusual(safe.group("port"), 443);
        var here = ON_THIS_MACHINE.matcher(written);
        return here.matches() && isUnusual(here.group("port"), 80);
    }

    private static boolean isUnusual(@org.jspecify.annotations.Nullable String port, int usual) {
        if (port == null) return true;
        int number = Integer.parseInt(port.substring(1));
        return number <= HIGHEST_PORT && number != usual;
    }

    private static List<String> split(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
