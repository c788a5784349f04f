package org.mukhtalif.store.platform.health;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Two public addresses without details: `up` with 200, or `down` with 503.
@RestController
class HealthController {

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    @GetMapping("/health/live")
    ResponseEntity<String> live() {
        return answer(true);
    }

    @GetMapping("/health/ready")
    ResponseEntity<String> ready() {
        return answer(readiness.isReady());
    }

    private static ResponseEntity<String> answer(boolean up) {
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(up ? "up" : "down");
    }
}
