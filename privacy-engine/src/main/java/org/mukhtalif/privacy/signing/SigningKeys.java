package org.mukhtalif.privacy.signing;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The store's signing keys by name. A key that is missing is made at its first use; one that others can read is
/// refused.
@Component
public class SigningKeys {

    private final Path directory;
    private final Map<String, SigningKey> known = new ConcurrentHashMap<>();

    SigningKeys(@Qualifier("custodian") Path directory) {
        this.directory = directory;
    }

    /// The key for one kind of paper.
    ///
    /// @param name small Latin letters and dashes, such as `consent-receipts`
    /// @throws IllegalStateException if the key's file can not be used; the message names it and the mend
    public SigningKey named(String name) {
        if (!name.matches("[a-z][a-z-]{2,40}"))
            throw new IllegalArgumentException("A signing key's name has small Latin letters and dashes");
        return known.computeIfAbsent(name, each -> new KeyFile(directory.resolve(each + ".signing")).readOrMake());
    }
}
