package org.mukhtalif.privacy.datainventory;

import static java.util.Objects.requireNonNull;

/// A person's words, held between a form and the vault or between the vault and the last line of a page. Prints as
/// a mask wherever it is logged by mistake.
public final class PersonalText {

    private final String text;

    public PersonalText(String text) {
        this.text = requireNonNull(text, "Personal text is never null; leave the field out instead");
    }

    /// The words themselves. The one method that a reviewer searches for.
    public String reveal() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "‹personal›";
    }
}
