package org.mukhtalif.store;

import java.util.stream.Stream;
import org.mukhtalif.store.platform.database.TestClusters;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// Another node of the store under test: all rooms once more, on the same databases and the same data directory,
/// without an address. The databases and the clock are those of all tests.
public final class SecondNode implements AutoCloseable {

    @TestConfiguration(proxyBeanMethods = false)
    @Import({TestClusters.class, TestClock.Configuration.class})
    static class Beside {}

    private final ConfigurableApplicationContext rooms;

    /// @param more further settings of this node, such as `--mukhtalif.cash.fee=1500`
    public SecondNode(String... more) {
        var application = new SpringApplication(Mukhtalif.class, Beside.class);
        application.setLogStartupInfo(false);
        rooms = application.run(Stream.concat(
                        Stream.of(
                                "--mukhtalif.empty=true",
                                "--mukhtalif.data=" + TestClusters.mailFolder().getParent(),
                                "--mukhtalif.open=false",
                                "--mukhtalif.join=true",
                                "--mukhtalif.prove-at-start=false",
                                "--server.port=-1",
                                "--spring.modulith.events.republish-outstanding-events-on-restart=false"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /// A room of this node.
    public <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    @Override
    public void close() {
        rooms.close();
    }
}
