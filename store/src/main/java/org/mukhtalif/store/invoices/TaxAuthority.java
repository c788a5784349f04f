package org.mukhtalif.store.invoices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Tells the tax authority, or whoever stands in for it at the address of the settings. Seller, goods and amounts
/// leave, and of a tax invoice its buyer, opened for this moment and told in her book.
@Component
class TaxAuthority {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InvoiceSettings settings;
    private final Buyers buyers;

    TaxAuthority(InvoiceSettings settings, Buyers buyers) {
        this.settings = settings;
        this.buyers = buyers;
    }

    AuthorityAnswer tell(Reports.Waiting report) throws IOException, InterruptedException {
        var answer = tell(report, report.form());
        return answer.wantsAReport() ? tell(report, Form.SIMPLIFIED) : answer;
    }

    private AuthorityAnswer tell(Reports.Waiting report, Form as) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = client.send(request(report, as), HttpResponse.BodyHandlers.ofString());
            return AuthorityAnswer.of(answer.statusCode(), answer.body(), as, report.xml());
        }
    }

    private HttpRequest request(Reports.Waiting report, Form as) {
        boolean isSimplified = as == Form.SIMPLIFIED;
        var path = isSimplified ? "/invoices/reporting/single" : "/invoices/clearance/single";
        return HttpRequest.newBuilder(URI.create(settings.reportTo() + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Version", "V2")
                .header("Clearance-Status", isSimplified ? "0" : "1")
                .header("Authorization", "Basic " + base64(settings.reportUser() + ":" + settings.reportSecret()))
                .POST(HttpRequest.BodyPublishers.ofString(body(report)))
                .build();
    }

    /// Nothing in it has to be escaped: base64 and a random number.
    private String body(Reports.Waiting report) {
        return "{\"invoiceHash\":\"%s\",\"uuid\":\"%s\",\"invoice\":\"%s\"}"
                .formatted(report.hash(), report.document(), base64(whole(report)));
    }

    /// A buyer whose data is destroyed can not be told of any more.
    private String whole(Reports.Waiting report) {
        return report.named()
                .map(order -> buyers.toClear(order)
                        .orElseThrow(() -> new IllegalStateException("The buyer of a tax invoice can not be opened"))
                        .fill(report.xml()))
                .orElse(report.xml());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
