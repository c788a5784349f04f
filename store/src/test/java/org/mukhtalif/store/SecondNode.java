package org.mukhtalif.store;

import org.mukhtalif.store.platform.database.TestClusters;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// Another node of the store under test: all rooms once more, on the same databases and the same data directory,
/// without
/// an address. The databases and the clock are those of all tests.
public final class SecondNode implements AutoCloseable {

    @TestConfiguration(proxyBeanMethods = false)
    @Import({TestClusters.class, TestClock.Configuration.class})
    static class Beside {}

    private final ConfigurableApplicationContext rooms;

    public SecondNode() {
        var application = new SpringApplication(Mukhtalif.class, Beside.class);
        application.setLogStartupInfo(false);
        rooms = application.run(
                "--mukhtalif.empty=true",
                "--mukhtalif.data=" + TestClusters.mailFolder().getParent(),
                "--mukhtalif.open=false",
                "--mukhtalif.join=true",
                "--mukhtalif.prove-at-start=false",
                "--server.port=-1",
                "--spring.modulith.events.republish-outstanding-events-on-restart=false");
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
