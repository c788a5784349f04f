package org.mukhtalif.privacy.vault;

import org.mukhtalif.privacy.accesslog.BookKey;
import org.springframework.stereotype.Component;

/// The book's secret, kept by the custodian under the name `book`.
@Component
class CustodiansBookKey implements BookKey {

    private final Custodian custodian;

    CustodiansBookKey(Custodian custodian) {
        this.custodian = custodian;
    }

    @Override
    public byte[] seed() {
        return custodian.findOrMake("book").getEncoded();
    }
}
