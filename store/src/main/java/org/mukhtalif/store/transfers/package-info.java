/// Receipts of transfers: a picture or a PDF that a shopper sends so that her money is found sooner. A file is read in
/// memory, drawn anew if it is a picture, and sealed; here stands only that there is one. It opens for whoever looks
/// for transfers, while the transfer is awaited.
@ApplicationModule(
        allowedDependencies = {
            "orders",
            "payments",
            "pictures",
            "intake",
            "disclosure",
            "policy",
            "datainventory",
            "privacyspi"
        })
@NullMarked
package org.mukhtalif.store.transfers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
