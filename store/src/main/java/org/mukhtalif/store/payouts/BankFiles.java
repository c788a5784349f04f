package org.mukhtalif.store.payouts;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The files by which a bank pays a batch: a table, and ISO 20022 pain.001.001.09.
@Component
@EnableConfigurationProperties(PayoutSettings.class)
public class BankFiles {

    private final PayoutSettings settings;
    private final ZoneId zone;

    BankFiles(PayoutSettings settings, ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    /// A line for each payout, with a head.
    public String table(Batch batch) {
        var table = new StringBuilder("reference,iban,holder,amount,currency\r\n");
        for (var payout : batch.payouts())
            table.append(String.join(
                            ",",
                            endToEnd(batch, payout),
                            payout.to().iban().value(),
                            quoted(payout.to().holder()),
                            amount(payout.amount()),
                            payout.amount().currency().getCurrencyCode()))
                    .append("\r\n");
        return table.toString();
    }

    /// Nothing while the store has not said from which account it pays.
    public Optional<String> creditTransfer(Batch batch) {
        return settings.from().map(from -> CreditTransfer.of(batch, from, settings.payer(), madeAt(batch)));
    }

    private String madeAt(Batch batch) {
        return batch.madeAt().atZone(zone).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss"));
    }

    static String endToEnd(Batch batch, Payout payout) {
        return batch.reference() + "-" + payout.id();
    }

    static String amount(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), money.currency().getDefaultFractionDigits())
                .toPlainString();
    }

    /// A sheet must not take a name for a formula.
    private static String quoted(String text) {
        var harmless = text.matches("[=+@\\-\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
