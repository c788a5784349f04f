package org.mukhtalif.store.orders;

/// Another order was given this number at the same moment. Nothing was written; another number will do.
public final class NumberTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NumberTaken(OrderNumber number, Throwable cause) {
        super("The number " + number + " is another order's", cause);
    }
}
