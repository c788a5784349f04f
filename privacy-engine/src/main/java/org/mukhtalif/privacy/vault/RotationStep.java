package org.mukhtalif.privacy.vault;

/// The steps of a change of epoch, in their order. Whatever happens between two of them, one complete generation of
/// keys opens.
enum RotationStep {
    EPOCH_KEY_MADE,
    GENERATION_WRITTEN,
    SECOND_COPY_WRITTEN,
    SECOND_COPY_OPENED,
    SWITCHED,
    OLD_KEY_DESTROYED,
    OLD_GENERATION_DROPPED
}
