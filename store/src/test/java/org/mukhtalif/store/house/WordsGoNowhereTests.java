package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.house.Words.Level;
import org.mukhtalif.store.house.WordsFlow.Handed;

/// Where a person's words may go once they are out from behind their mask, and where what a visitor typed may not.
public class WordsGoNowhereTests {

    /// Looking at letters, and putting them back behind a mask.
    private static final Pattern HARMLESS =
            Pattern.compile("java\\.lang\\.(String|StringBuilder|Character|Math|CharSequence|Integer|Long)\\..*"
                    + "|java\\.text\\.Normalizer\\..*|java\\.util\\.regex\\..*|java\\.time\\.LocalDate\\.parse"
                    + "|java\\.util\\.(List|Set|Arrays|Objects|Optional)\\.(of|stream|equals|requireNonNull|contains)"
                    + "|java\\.util\\.stream\\..*|java\\.util\\.Collection\\.(contains|stream)|java\\.util\\.Locale\\..*"
                    + "|org\\.mukhtalif\\.privacy\\.datainventory\\.PersonalText\\.(<init>|PersonalText)");

    /// What may have the words besides, and why.
    private static final Set<String> ALLOWED = Set.of(
            // A letter is addressed at the moment of sending.
            "store.notifications.Envelopes → org.springframework.mail.javamail.MimeMessageHelper.setTo",
            "store.notifications.Envelopes → jakarta.mail.internet.InternetAddress.<init>",
            "store.notifications.Envelopes → jakarta.mail.Message.setRecipient",
            // The second factor: a code is counted from the secret, and the secret is drawn once for her own telephone.
            "store.accounts.SecondFactorCheck → org.mukhtalif.store.accounts.RecoveryCode.of",
            "store.accounts.SecondFactorKey → org.mukhtalif.store.accounts.Base32.decode",
            "store.accounts.SecondFactorKey → java.security.MessageDigest.isEqual",
            "store.accounts.SecondFactorKey → javax.crypto.Mac.init",
            "store.accounts.SecondFactorKey → javax.crypto.spec.SecretKeySpec.<init>",
            "store.accounts.SquareCode → com.google.zxing.qrcode.QRCodeWriter.encode",
            // The person's own copy, and her own words in an answer to a program that she signed in.
            "store.api.OwnWordsToJson → tools.jackson.core.JsonGenerator.writeString",
            "store.privacycentre.CopyFile → java.util.Map.forEach",
            "store.privacycentre.CopyFile → java.util.TreeMap.put",
            // A receipt of a transfer is a file kept as words, and a file again for whoever looks for the money.
            "store.transfers.OpenedReceipt → java.util.Base64.Decoder.decode",
            // Who is named on a tax invoice stands in it while it is hashed and while the authority gets it; what stays
            // are its hash and the signature over that.
            "store.invoices.NamedBuyer → org.mukhtalif.store.invoices.Canonical.text",
            "store.invoices.NamedBuyer → return fill",
            "store.invoices.NamedBuyer → org.mukhtalif.store.invoices.WrittenXml.<init>",
            "store.invoices.Writing → org.mukhtalif.store.invoices.DocumentHash.of",
            "store.invoices.Writing → org.mukhtalif.store.invoices.Signing.stamp",
            "store.invoices.Writing → org.mukhtalif.store.invoices.Written.<init>",
            "store.invoices.TaxAuthority → java.util.Optional.map",
            "store.invoices.TaxAuthority → java.util.Base64.Encoder.encodeToString",
            "store.invoices.TaxAuthority → java.net.http.HttpRequest.Builder.header",
            "store.invoices.TaxAuthority → java.net.http.HttpRequest.Builder.POST",
            "store.invoices.TaxAuthority → java.net.http.HttpRequest.BodyPublishers.ofString",
            "store.invoices.TaxAuthority → java.net.http.HttpClient.send",
            "store.invoices.TaxAuthority → org.mukhtalif.store.invoices.AuthorityAnswer.of",
            // What was typed is judged letter by letter before it is put behind its mask.
            "store.language.TypedLine → return plain",
            "store.language.TypedLine → return withLatinDigits",
            "store.checkout.DeliveryAddress → org.mukhtalif.store.language.TypedLine.length",
            "store.checkout.RecipientName → org.mukhtalif.store.language.TypedLine.length",
            "store.invoices.TypedBuyer → org.mukhtalif.store.language.TypedLine.length",
            "store.checkout.Destinations → org.mukhtalif.store.shipping.SaudiCities.of",
            // Turned into noise under a key, or into a slow hash with a pepper.
            "store.accounts.KeyedHash → javax.crypto.Mac.doFinal",
            "store.promotions.BuyerMarks → javax.crypto.Mac.doFinal",
            "store.accounts.SecretHashes → java.util.Base64.Decoder.decode",
            "store.accounts.SecretHashes → java.security.MessageDigest.isEqual",
            "store.accounts.SecretHashes → org.bouncycastle.crypto.params.Argon2Parameters.Builder.withSalt",
            "store.accounts.SecretHashes → org.bouncycastle.crypto.generators.Argon2BytesGenerator.init",
            "store.accounts.SecretHashes → org.bouncycastle.crypto.generators.Argon2BytesGenerator.generateBytes",
            "store.accounts.SecretHashes → java.util.Arrays.fill",
            "privacy.vault.Vault → com.google.crypto.tink.Aead.encrypt",
            "privacy.vault.Vault → org.mukhtalif.privacy.vault.Padding.fill",
            "privacy.vault.RecognitionIndex → javax.crypto.Mac.doFinal",
            "privacy.vault.RecognitionIndex → org.mukhtalif.privacy.vault.RecognitionJournal.remembered",
            "privacy.vault.RecognitionIndex → org.springframework.jdbc.core.simple.JdbcClient.StatementSpec.param",
            "privacy.vault.RecognitionIndex → org.mukhtalif.privacy.datainventory.DataSubjectId.<init>",
            // The same noise of many people at once, read back with whose it is, for the journal.
            "privacy.vault.RecognitionIndex → org.springframework.jdbc.core.simple.JdbcClient.StatementSpec.query",
            "privacy.vault.RecognitionIndex → java.util.Map.entry",
            "privacy.vault.RecognitionIndex → java.util.HashSet.remove",
            "privacy.vault.RecognitionIndex → org.mukhtalif.privacy.vault.RecognitionJournal.rememberedEach");

    /// The room's own rules for letters, which answer with a number, a yes or no, or the same words spelled evenly.
    private static final Pattern RULES_FOR_LETTERS =
            Pattern.compile("org\\.mukhtalif\\.store\\.accounts\\.Typed\\.(length|latinDigits|hidesSomething)");

    /// Where what a visitor typed, or what a browser says of itself, may not go.
    private static final Pattern CLOSED = Pattern.compile("org\\.slf4j\\..*"
            + "|java\\.lang\\.(System|Thread|ProcessBuilder|Runtime)\\..*|java\\.lang\\.Thread\\.Builder.*"
            + "|.*(Exception|Error)\\.(<init>|\\w+)|java\\.io\\..*|java\\.nio\\.file\\.(Files|Path|Paths)\\..*"
            + "|jakarta\\.servlet\\.http\\.HttpSession\\..*|org\\.springframework\\.jdbc\\..*|.*\\.Cache\\.put");

    @Test
    void revealed_words_go_nowhere_else() {
        assertThat(revealed(Code.ofTheHouse())).isEmpty();
    }

    @Test
    void typed_words_stay_out_of_logs_failures_files_and_statements() {
        assertThat(typed(Code.ofTheHouse())).isEmpty();
    }

    public static List<String> revealed(Code code) {
        return WordsFlow.in(code).stream()
                .filter(handed -> handed.level() == Level.REVEALED)
                .filter(handed -> !HARMLESS.matcher(handed.to()).matches())
                .filter(handed -> !RULES_FOR_LETTERS.matcher(handed.to()).matches())
                .filter(handed -> !isOwn(handed))
                .map(WordsGoNowhereTests::told)
                .filter(told -> !ALLOWED.contains(told))
                .distinct()
                .toList();
    }

    public static List<String> typed(Code code) {
        return WordsFlow.in(code).stream()
                .filter(handed -> handed.level() == Level.TYPED)
                .filter(handed -> CLOSED.matcher(handed.to()).matches())
                .map(WordsGoNowhereTests::told)
                .filter(told -> !ALLOWED.contains(told))
                .distinct()
                .toList();
    }

    /// A class may hand the words to its own methods: there they are followed further.
    private static boolean isOwn(Handed handed) {
        return handed.to().startsWith(handed.from() + ".");
    }

    private static String told(Handed handed) {
        return handed.from().replace("org.mukhtalif.", "") + " → " + handed.to();
    }
}
