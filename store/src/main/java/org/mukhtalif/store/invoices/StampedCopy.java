package org.mukhtalif.store.invoices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.TransformException;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The copy of a document that the authority stamped when it cleared it: the same document with its signature and its
/// square code. It is kept in canonical form, in which every signature holds as it did, and like the document itself
/// with marks in the place of a buyer who is a person; whom it named is not in here any more.
///
/// @param hash of the document as the authority read it, her words in it
record StampedCopy(String text, String hash, String squareCode) {

    private static final String CANONICAL = "http://www.w3.org/2006/12/xml-c14n11";
    private static final Pattern BUYER =
            Pattern.compile("<cac:AccountingCustomerParty>.*?</cac:AccountingCustomerParty>", Pattern.DOTALL);

    /// @param stamped as the authority answered
    /// @param written the document as the store keeps it
    /// @return nothing if it is no XML
    static Optional<StampedCopy> of(String stamped, String written) {
        return canonical(stamped).map(whole -> {
            var read = ReadDocument.stamped(whole);
            return new StampedCopy(
                    ReadDocument.DECLARATION + withBuyerOf(whole, written),
                    DocumentHash.of(read.canonical()),
                    read.squareCode());
        });
    }

    /// Whether it carries a stamp and says the same as the document, whose real hash is this, letter by letter.
    boolean isOf(String written, String realHash) {
        return hash.equals(realHash) && isStamped(written);
    }

    private boolean isStamped(String written) {
        return !squareCode.isEmpty()
                && text.contains("<ext:UBLExtensions")
                && ReadDocument.stamped(text)
                        .canonical()
                        .equals(ReadDocument.of(written).canonical());
    }

    private static String withBuyerOf(String whole, String written) {
        var buyer = BUYER.matcher(written);
        return buyer.find() ? BUYER.matcher(whole).replaceFirst(Matcher.quoteReplacement(buyer.group())) : whole;
    }

    /// One spelling for what may be spelled in many ways.
    private static Optional<String> canonical(String xml) {
        if (!isXml(xml)) return Optional.empty();
        try {
            var read = TransformService.getInstance(CANONICAL, "DOM");
            read.init(null);
            var bytes = new OctetStreamData(new ByteArrayInputStream(xml.getBytes(UTF_8)));
            if (!(read.transform(bytes, null) instanceof OctetStreamData canonical)) return Optional.empty();
            return Optional.of(new String(canonical.getOctetStream().readAllBytes(), UTF_8));
        } catch (TransformException | IOException noXml) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException("Every Java has canonical XML", e);
        }
    }

    /// No document of the authority declares a type of its own, so one that does is not read. Looked at beforehand, as
    /// what makes it canonical would complain of it aloud.
    private static boolean isXml(String xml) {
        try {
            var readers = SAXParserFactory.newDefaultNSInstance();
            readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            readers.newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
            return true;
        } catch (SAXException | IOException noXml) {
            return false;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java reads XML", e);
        }
    }
}
