package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/// A personal field as the policy tells it.
///
/// @param key the field's key, such as `recipient-name`
/// @param label its name on forms and lists
/// @param category the key of the category that people are told
/// @param uses what it is collected for, one entry a purpose
public record DeclaredField(String key, Wording label, String category, List<Use> uses) {

    /// One purpose of one field.
    ///
    /// @param purpose why it is held
    /// @param basis what makes that lawful
    /// @param retention which clock it follows
    /// @param required whether the act it serves is impossible without it
    /// @param why the sentence beside the form's field: why it is asked for
    public record Use(Purpose purpose, LegalBasis basis, RetentionClass retention, boolean required, Wording why) {

        public Use {
            requireNonNull(purpose, "'purpose' is missing");
            requireNonNull(basis, "'basis' is missing");
            requireNonNull(retention, "'retention' is missing");
            requireNonNull(why, "'why' is missing: the form says it beside the field");
        }
    }

    public DeclaredField {
        requireNonNull(key, "'key' is missing");
        requireNonNull(label, "'label' is missing");
        requireNonNull(category, "'category' is missing");
        if (uses == null || uses.isEmpty())
            throw new IllegalArgumentException("'uses' is empty: a field without a purpose may not be held");
        uses = List.copyOf(uses);
    }

    /// What the field is collected for under this purpose, if the policy lists it.
    public Optional<Use> useFor(Purpose purpose) {
        return uses.stream().filter(use -> use.purpose() == purpose).findFirst();
    }
}
