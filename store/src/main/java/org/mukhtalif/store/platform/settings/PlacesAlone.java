package org.mukhtalif.store.platform.settings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/// The settings and the places they name, for a command that must know them before anything may start.
@EnableConfigurationProperties({StoreSettings.class, CustodyOptions.class, DatabaseSettings.class})
@Import({Places.class, KeyPlaces.class})
public class PlacesAlone {}
