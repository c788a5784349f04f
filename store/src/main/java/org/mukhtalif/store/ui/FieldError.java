package org.mukhtalif.store.ui;

/// What is wrong in one field of a form, in words that say how to mend it; never the value itself.
///
/// @param field the name of the field, to lead the eye and the keyboard there
public record FieldError(String field, String text) {}
