package org.mukhtalif.privacy.retention;

/// Somebody wanted to destroy what the law wants kept. Nothing was destroyed.
public class UnderLegalHold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnderLegalHold(int matters) {
        super("A legal hold keeps %d of these matters. Wait for its end, or release it at /staff/holds."
                .formatted(matters));
    }
}
