package org.mukhtalif.store.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Too many people sign in at this moment; trying again in some seconds helps.
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class Crowded extends RuntimeException {

    Crowded() {
        super("Too many passwords are being checked at this moment; try again in some seconds", null, false, false);
    }
}
