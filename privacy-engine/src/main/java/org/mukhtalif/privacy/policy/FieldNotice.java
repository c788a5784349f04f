package org.mukhtalif.privacy.policy;

/// What stands beside a field of a form: its name, why it is asked for, on what basis, how long it is kept.
///
/// @param label the field's name
/// @param required whether the form is impossible without it
/// @param why why it is asked for
/// @param basis what makes that lawful
/// @param period how long it is kept
public record FieldNotice(Wording label, boolean required, Wording why, Wording basis, Wording period) {}
