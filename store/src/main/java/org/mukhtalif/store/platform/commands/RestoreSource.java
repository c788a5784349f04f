package org.mukhtalif.store.platform.commands;

import java.nio.file.Path;
import java.util.Optional;

/// What a restore is given.
///
/// @param backup the folder of `backup DIR`
/// @param keyring the folder of `backup --keyring DIR`, or the journal
/// @param ledger the ledger of destructions, if it is not in its place
/// @param book files of the access log that are newer than the backup's
/// @param withoutPersonalData whether what is sealed is given up
record RestoreSource(
        Path backup, Optional<Path> keyring, Optional<Path> ledger, Optional<Path> book, boolean withoutPersonalData) {}
