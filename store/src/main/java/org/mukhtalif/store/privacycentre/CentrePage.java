package org.mukhtalif.store.privacycentre;

import java.util.List;

/// A person's privacy centre.
///
/// @param looks who looked lately
/// @param held everything that is held
/// @param kept how many promises of the policy are proved right now
/// @param promises of how many
public record CentrePage(List<Looked> looks, List<Held> held, long kept, long promises) {}
