package org.mukhtalif.privacy.vault;

import org.mukhtalif.privacy.accesslog.BookKey;
import org.mukhtalif.privacy.custody.KeptSecrets;
import org.springframework.stereotype.Component;

/// The book's secret, kept by the custodian under the name `book`.
@Component
class CustodiansBookKey implements BookKey {

    private final KeptSecrets secrets;

    CustodiansBookKey(KeptSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public byte[] seed() {
        return secrets.named("book");
    }
}
