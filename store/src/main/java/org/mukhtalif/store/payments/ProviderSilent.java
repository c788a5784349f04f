package org.mukhtalif.store.payments;

/// The payment company did not answer, so that nobody knows what it did.
class ProviderSilent extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderSilent(String what) {
        super(what);
    }
}
