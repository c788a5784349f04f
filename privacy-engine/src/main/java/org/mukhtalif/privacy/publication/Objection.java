package org.mukhtalif.privacy.publication;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mukhtalif.privacy.policy.Wording;

/// A reason why a policy is not published.
///
/// @param key its name, stable, such as `control-failed`
/// @param says the reason in both languages
public record Objection(String key, Wording says) {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The objection with this key of the bundle.
    public static Objection of(String key, Object... arguments) {
        return new Objection(key, new Wording(in(Locale.ROOT, key, arguments), in(Locale.ENGLISH, key, arguments)));
    }

    private static String in(Locale language, String key, Object... arguments) {
        var words = ResourceBundle.getBundle("publication.words", language, EXACTLY);
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(arguments);
    }
}
