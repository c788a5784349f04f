package org.mukhtalif.store.platform.inventory;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.CrawlerSessionManagerValve;
import org.mukhtalif.privacy.cookies.CookieGate;
import org.mukhtalif.privacy.datainventory.DataInventory;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/// What somebody might try with the parts of a store that runs, by the names that `attempts/running.txt` gives them.
abstract class TriesAtARunningStore {

    static final String MAIL = "sara.attempt@shopper.example";

    static final String MOBILE = "0551234567";

    static final PersonalText WORDS = new PersonalText("سارة " + MAIL);

    @Autowired
    CookieGate gate;

    @Autowired
    Environment settings;

    @Autowired
    MockMvc browser;

    @Autowired
    DataInventory inventory;

    record Holder(PersonalText words, int number) {}

    /// Makes an attempt and answers whether something came out.
    interface Try {
        boolean leaks() throws Exception;
    }

    final Map<String, Try> tries = Map.ofEntries(
            entry("R01", () -> passes(answer -> answer.addCookie(new Cookie("tracker", "1")))),
            entry("R02", () -> passes(answer -> answer.addHeader("Set-Cookie", "tracker=1"))),
            entry("R03", () -> passes(answer -> answer.setHeader("set-cookie", "tracker=1"))),
            entry("R04", () -> passes(answer -> answer.addHeader("Set-Cookie2", "cart=1"))),
            entry(
                    "R05",
                    () -> passes(answer -> {
                        answer.addCookie(new Cookie("tracker", "1"));
                        answer.sendError(500);
                    })),
            entry(
                    "R06",
                    () -> passes(answer -> {
                        answer.addCookie(new Cookie("tracker", "1"));
                        answer.sendRedirect("/");
                    })),
            entry("R07", () -> passes(answer -> answer.addCookie(new Cookie("recent", "1")))),
            entry("R08", this::optionalDespiteRefusal),
            entry("R09", () -> !header("cart=x; Max-Age=999999999").contains("Max-Age=2592000")),
            entry("R10", () -> passes(answer -> answer.addHeader("Set-Cookie", "choices=" + MAIL))),
            entry("R11", () -> passes(answer -> answer.addHeader("Set-Cookie", "choices=" + MOBILE))),
            entry("R12", () -> passes(answer -> answer.addHeader("Set-Cookie", "choices=%D8%B3%D8%A7%D8%B1%D8%A9"))),
            entry("R13", () -> header("cart=x; Domain=example.com; Path=/").contains("Domain")),
            entry("R14", TriesAtARunningStore::aStrangeValveIsNotNamed),
            entry("R15", () -> logged("Hello {}", WORDS).contains(MAIL)),
            entry("R16", () -> ("Hello " + WORDS).contains(MAIL)),
            entry("R17", () -> "Hello %s".formatted(WORDS).contains(MAIL)),
            entry("R18", () -> new Holder(WORDS, 1).toString().contains(MAIL)),
            entry("R19", () -> List.of(Map.of("who", WORDS)).toString().contains(MAIL)),
            entry("R20", () -> Optional.of(WORDS).toString().contains(MAIL)),
            entry(
                    "R21",
                    () -> JsonMapper.shared()
                            .writeValueAsString(new Holder(WORDS, 1))
                            .contains("sara")),
            entry("R22", TriesAtARunningStore::isWrittenAsAnObject),
            entry("R23", () -> logged("Hello " + MAIL).contains(MAIL)),
            entry("R24", () -> logged("Call {}", "+966551234567").contains("551234567")),
            entry("R25", () -> logged("Call {} now", "٠٥٥١٢٣٤٥٦٧").contains("٥٥١٢٣٤٥٦٧")),
            entry("R26", () -> logged("ID {}.", "1000000008").contains("1000000008")),
            entry(
                    "R27",
                    () -> failed(new IllegalStateException("Invalid: " + MAIL)).contains(MAIL)),
            entry(
                    "R28",
                    () -> failed(new IllegalStateException(new RuntimeException(MAIL)))
                            .contains(MAIL)),
            entry("R29", () -> layout(event("x", Map.of("who", "Sara"))).contains("Sara")),
            entry("R30", this::aPairIsPrinted),
            entry("R31", this::theThreadIsNamed),
            entry(
                    "R32",
                    () -> logged("Found {}", "x\n2026-01-01 ERROR forged")
                                    .lines()
                                    .count()
                            > 1),
            entry("R33", () -> remains(get("/no-such-page/" + MAIL))),
            entry("R34", () -> remains(get("/search").param("q", MAIL))),
            entry("R35", () -> remains(get("/orders/" + MOBILE + "/" + MAIL))),
            entry(
                    "R36",
                    () -> remains(post("/registration").param("email", MAIL).param("user-name", MAIL))),
            entry("R37", () -> remains(get("/sitemap.xml").header("Accept", MAIL))),
            entry("R38", () -> remains(multipart("/registration").file(MAIL, new byte[] {1}))),
            entry("R39", () -> remains(get("/session").param("return", "/me?mail=" + MAIL))));

    interface Answering {
        void act(HttpServletResponse answer) throws java.io.IOException;
    }

    boolean passes(Answering attempt) throws Exception {
        return passes(new MockHttpServletRequest(), attempt);
    }

    boolean passes(MockHttpServletRequest request, Answering attempt) throws Exception {
        var answer = new MockHttpServletResponse();
        gate.doFilter(request, answer, (_, gated) -> attempt.act((HttpServletResponse) gated));
        return answer.getHeaderNames().stream()
                .anyMatch(name -> name.toLowerCase().startsWith("set-cookie"));
    }

    String header(String cookie) throws Exception {
        var answer = new MockHttpServletResponse();
        gate.doFilter(
                new MockHttpServletRequest(),
                answer,
                (_, gated) -> ((HttpServletResponse) gated).addHeader("Set-Cookie", cookie));
        return String.valueOf(answer.getHeader("Set-Cookie"));
    }

    boolean optionalDespiteRefusal() throws Exception {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("choices", "recent"));
        request.addHeader("Sec-GPC", "1");
        return passes(request, answer -> answer.addCookie(new Cookie("recent", "1")));
    }

    static boolean aStrangeValveIsNotNamed() {
        var parts = new ServerParts();
        var context = new StandardContext();
        context.getPipeline().addValve(new CrawlerSessionManagerValve());
        parts.watch(context);
        return !parts.present().contains("CrawlerSessionManagerValve") || context.getCookies();
    }

    static boolean isWrittenAsAnObject() {
        try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(WORDS);
            return true;
        } catch (java.io.IOException refused) {
            return false;
        }
    }

    String logged(String message, Object... arguments) {
        return layout(new LoggingEvent("x", logger(), Level.WARN, message, null, arguments));
    }

    String failed(Throwable failure) {
        return layout(new LoggingEvent("x", logger(), Level.ERROR, "It failed", failure, null));
    }

    LoggingEvent event(String message, Map<String, String> context) {
        var event = new LoggingEvent("x", logger(), Level.WARN, message, null, null);
        event.setMDCPropertyMap(context);
        return event;
    }

    boolean aPairIsPrinted() {
        var event = new LoggingEvent("x", logger(), Level.WARN, "x", null, null);
        event.addKeyValuePair(new org.slf4j.event.KeyValuePair("who", "Sara"));
        return layout(event).contains("Sara");
    }

    boolean theThreadIsNamed() {
        var event = new LoggingEvent("x", logger(), Level.WARN, "x", null, null);
        event.setThreadName("for Sara");
        return layout(event).contains("Sara");
    }

    /// As both the terminal and the file would have it.
    String layout(ILoggingEvent event) {
        return Stream.of("console", "file").map(place -> layout(place, event)).collect(joining(" and "));
    }

    String layout(String place, ILoggingEvent event) {
        var layout = new PatternLayout();
        layout.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        layout.setPattern(settings.getRequiredProperty("logging.pattern." + place));
        layout.start();
        return layout.doLayout(event).strip();
    }

    static Logger logger() {
        return (Logger) LoggerFactory.getLogger("attempt");
    }

    /// Whether the words stand in the log, or in a row, after this request; or in the address the answer leads to.
    boolean remains(RequestBuilder request) throws Exception {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        root.addAppender(lines);
        try {
            var answer = browser.perform(request).andReturn().getResponse();
            var next = String.valueOf(answer.getHeader("Location"));
            var said =
                    lines.list.stream().map(line -> line.getFormattedMessage()).toList();
            return next.contains(MAIL)
                    || said.stream().anyMatch(line -> line.contains(MAIL) || line.contains(MOBILE))
                    || !inventory.lookInside().isEmpty();
        } finally {
            root.detachAppender(lines);
        }
    }
}
