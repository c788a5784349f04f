package org.mukhtalif.store.api;

import org.mukhtalif.privacy.datainventory.PersonalText;

/// A person's own words on their way to herself: they come out from behind their mask when the answer is written.
public record OwnWords(PersonalText text) {}
