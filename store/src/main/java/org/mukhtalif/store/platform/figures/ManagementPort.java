package org.mukhtalif.store.platform.figures;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.figures.Tally.Moment;
import org.springframework.context.SmartLifecycle;

/// Answers `/metrics` on the loopback address, in the text form that Prometheus reads. Counts only.
class ManagementPort implements SmartLifecycle {

    private final HttpServer server;
    private volatile boolean running;

    /// @param port 1 to 65535, or 0 for any that is free
    ManagementPort(int port, Tally tally) {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new CannotStart(taken, "port.taken", Integer.toString(port));
        }
        server.createContext("/", exchange -> answer(exchange, tally));
    }

    /// Where it answers, 1 to 65535.
    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Tally tally) {
        try (exchange) {
            boolean known = exchange.getRequestURI().getPath().equals("/metrics");
            var body = (known ? text(tally) : "The only page here is /metrics\n").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(known ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String text(Tally tally) {
        return """
                # HELP mukhtalif_statements_total Statements sent to the databases, before an answer and after it.
                # TYPE mukhtalif_statements_total counter
                mukhtalif_statements_total{moment="answer"} %d
                mukhtalif_statements_total{moment="follow-up"} %d
                # HELP mukhtalif_durable_commits_total Commits of transactions that wrote.
                # TYPE mukhtalif_durable_commits_total counter
                mukhtalif_durable_commits_total{moment="answer"} %d
                mukhtalif_durable_commits_total{moment="follow-up"} %d
                """.formatted(
                        tally.statements(Moment.ANSWER),
                        tally.statements(Moment.FOLLOW_UP),
                        tally.commits(Moment.ANSWER),
                        tally.commits(Moment.FOLLOW_UP));
    }

    @Override
    public void start() {
        server.start();
        running = true;
    }

    @Override
    public void stop() {
        server.stop(0);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
