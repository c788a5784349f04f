package org.mukhtalif.privacy.datainventory;

import java.util.Arrays;

/// What is said about something besides a column that can carry a value.
///
/// @param kind which sort of thing
/// @param name its name among those of its kind
/// @param declaration `not personal: why`, `pointer: why`, or `personal: the field's key; why`
public record DeclaredThing(String kind, String name, String declaration) {

    public DeclaredThing {
        if (!isClear(declaration))
            throw new IllegalArgumentException(
                    "'%s' is declared as '%s'; write 'not personal: why', 'pointer: why' or 'personal: a field; why'"
                            .formatted(name, declaration));
    }

    private static boolean isClear(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0) return false;
        var reason = declaration.substring(colon + 1).strip();
        if (reason.isEmpty()) return false;
        return switch (declaration.substring(0, colon).strip()) {
            case "not personal", "pointer" -> true;
            case "personal" -> namesAField(reason);
            default -> false;
        };
    }

    private static boolean namesAField(String reason) {
        int semicolon = reason.indexOf(';');
        if (semicolon < 0 || reason.substring(semicolon + 1).isBlank()) return false;
        var key = reason.substring(0, semicolon).strip();
        return Arrays.stream(PersonalField.values())
                .anyMatch(field -> field.key().equals(key));
    }
}
