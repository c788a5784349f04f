package org.mukhtalif.store.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/// Stands in for the gateway of the tax authority, by what its published interface says. It judges the head of a
/// request and makes the hash again by the JDK's canonical form. What it clears it stamps: its own signature, with room
/// between the elements, and its own square code. A document that it had before is answered as then.
final class TestAuthority implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SQUARE = "<cac:AdditionalDocumentReference>\n    <cbc:ID>QR</cbc:ID>\n    "
            + "<cac:Attachment>\n        <cbc:EmbeddedDocumentBinaryObject mimeCode='text/plain'>%s"
            + "</cbc:EmbeddedDocumentBinaryObject>\n    </cac:Attachment>\n</cac:AdditionalDocumentReference>";
    private static final String STAMP = "<ext:UBLExtensions>\n    <ext:UBLExtension>\n        "
            + "<ext:ExtensionURI>urn:oasis:names:specification:ubl:dsig:enveloped:xades</ext:ExtensionURI>\n        "
            + "<ext:ExtensionContent><ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><ds:SignatureValue>%s"
            + "</ds:SignatureValue></ds:Signature></ext:ExtensionContent>\n    </ext:UBLExtension>\n</ext:UBLExtensions>";
    private static final String SIGNATURE =
            "<cac:Signature><cbc:ID>urn:oasis:names:specification:ubl:signature:Invoice" + "</cbc:ID></cac:Signature>";

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private volatile int clearance = 200;
    private volatile int reporting = 200;
    private volatile boolean sendsCopies = true;
    private volatile UnaryOperator<String> hand = xml -> xml;

    TestAuthority() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No port is free", e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /// @param body as it came
    /// @param xml the document in it
    record Told(String path, String body, String xml) {}

    InvoiceSettings settings() {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new InvoiceSettings(null, null, null, null, null, null, null, address, "user", "secret");
    }

    List<Told> told() {
        return told;
    }

    /// How it answers from now on when it is to clear something.
    void clears(int status) {
        clearance = status;
    }

    /// How it answers from now on when it is told something.
    void hears(int status) {
        reporting = status;
    }

    void sendsNoCopies() {
        sendsCopies = false;
    }

    /// What becomes of a document in its hands, besides the stamp.
    void mishandles(UnaryOperator<String> hand) {
        this.hand = hand;
    }

    static String square(String hash) {
        return Base64.getEncoder().encodeToString(("stamped " + hash).getBytes(UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var path = exchange.getRequestURI().getPath();
            var sent = JSON.readTree(body);
            var xml = new String(Base64.getDecoder().decode(sent.path("invoice").asString()), UTF_8);
            told.add(new Told(path, body, xml));
            boolean clears = path.equals("/invoices/clearance/single");
            int status = isGood(exchange, clears)
                            && hashed(xml).equals(sent.path("invoiceHash").asString())
                    ? (clears ? clearance : reporting)
                    : 400;
            send(exchange, status, clears ? cleared(status, xml) : "{\"reportingStatus\":\"REPORTED\"}");
        }
    }

    private static boolean isGood(HttpExchange exchange, boolean clears) {
        var head = exchange.getRequestHeaders();
        var user = "Basic " + Base64.getEncoder().encodeToString("user:secret".getBytes(UTF_8));
        return user.equals(head.getFirst("Authorization"))
                && "V2".equals(head.getFirst("Accept-Version"))
                && (clears ? "1" : "0").equals(head.getFirst("Clearance-Status"));
    }

    private String cleared(int status, String xml) {
        if (status != 200 && status != 202) return "{\"clearanceStatus\":\"NOT_CLEARED\",\"clearedInvoice\":null}";
        var copy = known.computeIfAbsent(xml, this::stamp);
        return "{\"validationResults\":{\"status\":\"PASS\"},\"clearanceStatus\":\"CLEARED\",\"clearedInvoice\":%s}"
                .formatted(
                        sendsCopies ? "\"" + Base64.getEncoder().encodeToString(copy.getBytes(UTF_8)) + "\"" : "null");
    }

    private String stamp(String xml) {
        var hash = hashed(xml);
        var bare = xml.replaceFirst("(?s)<ext:UBLExtensions>.*</ext:UBLExtensions>", "")
                .replaceFirst("<cac:Signature>.*?</cac:Signature>", "")
                .replaceFirst(
                        "<cac:AdditionalDocumentReference><cbc:ID>QR</cbc:ID>.*?</cac:AdditionalDocumentReference>",
                        SQUARE.formatted(square(hash)) + SIGNATURE);
        int root = bare.indexOf('>', bare.indexOf("<Invoice")) + 1;
        return hand.apply(bare.substring(0, root) + STAMP.formatted(hash) + bare.substring(root));
    }

    private static String hashed(String xml) {
        try {
            return DocumentHash.of(OutsideCanonical.of(xml));
        } catch (Exception e) {
            throw new IllegalStateException("What the store sent is no XML", e);
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
