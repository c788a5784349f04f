package org.mukhtalif.store.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.mukhtalif.store.payments.ProviderAccess;

/// The simulated payment company, on a port of the loopback address.
public final class Simulator implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String key = "sk_test_" + secret();
    private final String webhookSecret = secret();
    private final Pages pages = new Pages();
    private final Behaviour behaviour = new Behaviour();
    private final Notices notices = new Notices(behaviour, webhookSecret);
    private final Till till = new Till(behaviour, notices);
    private final HttpServer server;
    private final Interface programs;
    private final HostedPages shoppers = new HostedPages(pages, till);

    /// @param port 0 takes a free one
    public Simulator(int port, Clock clock) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException taken) {
            throw new UncheckedIOException("Port " + port + " is not free for the simulated payment company", taken);
        }
        programs = new Interface(pages, behaviour, notices, clock);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/", this::programs);
        server.createContext("/pay/", http -> shoppers.answer(new Exchange(http)));
        server.createContext("/behaviour", this::behave);
        server.createContext("/page.css", Simulator::css);
        server.start();
    }

    /// How the store reaches it.
    public ProviderAccess access() {
        return new ProviderAccess(URI.create(root() + "/v1"), key, webhookSecret, ProviderAccess.Proof.TOKEN);
    }

    /// Where it tells what happened.
    public void tell(URI target) {
        notices.sendTo(target);
    }

    /// Behaves as a form says (`silences`, `delay`, `amount-off`, `holding`, `refusing-refunds`, `notices`); well
    /// if it says nothing.
    public void behave(Map<String, String> form) {
        behaviour.become(form);
    }

    /// Pays on a page with a card, as its own page does when the bank has agreed.
    ///
    /// @return whether the card was accepted
    public boolean pay(URI page, String card) {
        var path = page.getPath().split("/");
        var found = pages.find(path[path.length - 1]).orElseThrow();
        return found.isOpen()
                && till.end(found, found.begin("creditcard", till.amountOf(found)), TestCards.refusalOf(card));
    }

    /// The bodies of all notices made so far.
    public List<String> notices() {
        return notices.made().stream().map(body -> new String(body, UTF_8)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        notices.stop();
    }

    private String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void programs(HttpExchange http) throws IOException {
        try {
            programs.answer(
                    new Exchange(http),
                    "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes(UTF_8)),
                    root());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            http.close();
        }
    }

    private void behave(HttpExchange http) throws IOException {
        var exchange = new Exchange(http);
        if (exchange.method().equals("POST")) behave(exchange.form());
        exchange.answer(204, "text/plain", new byte[0]);
    }

    private static void css(HttpExchange http) throws IOException {
        try (var file = Objects.requireNonNull(Simulator.class.getResourceAsStream("/simulator/page.css"))) {
            new Exchange(http).answer(200, "text/css; charset=utf-8", file.readAllBytes());
        }
    }

    private static String secret() {
        var bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
