package org.mukhtalif.store.platform.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mukhtalif.store.platform.PrivateFolder;
import org.mukhtalif.store.platform.settings.PlacesAlone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts the rooms, with the doors open for people or without them for a command.
final class StoreApplication {

    private static final List<String> OPEN = List.of("--mukhtalif.open=true");
    private static final List<String> CLOSED = List.of(
            "--mukhtalif.open=false",
            "--mukhtalif.join=true",
            "--mukhtalif.prove-at-start=false",
            "--server.port=-1",
            "--spring.modulith.events.republish-outstanding-events-on-restart=false",
            "--logging.threshold.console=error");

    private final Class<?> store;
    private final Settings settings;

    StoreApplication(Class<?> store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    /// The whole store, answering on its port.
    ConfigurableApplicationContext open() {
        return start(OPEN);
    }

    /// The same, for somebody who may stop it before.
    ConfigurableApplicationContext open(Farewell farewell) {
        return start(new StoppableStart(store, farewell), OPEN);
    }

    /// The whole store on databases of its own whatever the environment says, for who is on this machine.
    ConfigurableApplicationContext openInside() {
        return start(List.of(
                "--mukhtalif.open=true",
                "--mukhtalif.store-db.url=",
                "--mukhtalif.keyring-db.url=",
                "--mukhtalif.base-url=",
                "--server.address=127.0.0.1"));
    }

    /// All rooms but no address; beside a store that runs on the same data, or alone.
    ConfigurableApplicationContext closed() {
        return start(CLOSED);
    }

    /// The same after a restore that gave up what is sealed: the keyring begins anew.
    ConfigurableApplicationContext closedWithNewKeyring() {
        return start(concat(CLOSED, "--mukhtalif.begin-keyring-anew=true"));
    }

    /// Only the settings and the places they name; nothing is started.
    ConfigurableApplicationContext places() {
        PreparedStart.leave();
        var application = new SpringApplication(PlacesAlone.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        return application.run(concat(settings.asProperties(), "--logging.threshold.console=off")
                .toArray(String[]::new));
    }

    private static List<String> concat(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /// Settings of a store that is thrown away: nothing of what is set around it holds.
    static Settings thrownAway(Path directory) {
        return new Settings(Map.of(
                Option.DATA, directory.resolve("store").toString(),
                Option.CUSTODIAN, directory.resolve("custodian").toString(),
                Option.EMPTY, "true"));
    }

    /// A store that may be broken, on databases of its own whatever the environment says.
    ConfigurableApplicationContext toBreak() {
        PreparedStart.leave();
        return started(
                new SpringApplication(store),
                List.of(
                        "--mukhtalif.drill=true",
                        "--mukhtalif.open=false",
                        "--mukhtalif.store-db.url=",
                        "--mukhtalif.keyring-db.url=",
                        "--mukhtalif.base-url=",
                        "--server.port=-1",
                        "--logging.threshold.console=off"));
    }

    private ConfigurableApplicationContext start(List<String> more) {
        return start(new SpringApplication(store), more);
    }

    private ConfigurableApplicationContext start(SpringApplication application, List<String> more) {
        PreparedStart.takeFor(application);
        return started(application, more);
    }

    private ConfigurableApplicationContext started(SpringApplication application, List<String> more) {
        var log = PrivateFolder.make(PrivateFolder.make(settings.data()).resolve("log"));
        var properties = new ArrayList<>(settings.asProperties());
        properties.add("--logging.file.name=" + log.resolve("mukhtalif.log"));
        properties.addAll(more);
        application.setDefaultProperties(DemoOperator.factsFor(settings));
        application.setWebApplicationType(WebApplicationType.SERVLET);
        return application.run(properties.toArray(String[]::new));
    }
}
