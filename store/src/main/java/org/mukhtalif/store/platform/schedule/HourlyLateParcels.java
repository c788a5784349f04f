package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.store.fulfilment.LateParcels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells shoppers once that a parcel is so late that they may call it off.
@Component
class HourlyLateParcels {

    private static final Logger log = LoggerFactory.getLogger(HourlyLateParcels.class);

    private final LateParcels late;

    HourlyLateParcels(LateParcels late) {
        this.late = late;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tellOfLateParcels() {
        int told = late.tell();
        if (told > 0) log.info("Late parcels: {} shoppers told", told);
    }
}
