package org.mukhtalif.privacy.datainventory;

/// The store can not open: it would hold something that nobody declared, or it declares something that is not there.
/// The message names the column or the field and how to mend it.
public class UndeclaredData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndeclaredData(String message) {
        super(message);
    }
}
