package org.mukhtalif.store.storefront;

/// Where somebody goes on after signing in: a path of this store, never an address elsewhere. Anything else becomes
/// nothing, so that no link can lead people through the sign-in page to a stranger's.
record ReturnPath(String value) {

    static final ReturnPath NONE = new ReturnPath("");

    private static final String PATH_OF_THIS_STORE = "/([^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]{0,500})?";

    ReturnPath {
        if (!value.matches(PATH_OF_THIS_STORE)) value = "";
    }

    ReturnPath or(String path) {
        return value.isEmpty() ? new ReturnPath(path) : this;
    }
}
