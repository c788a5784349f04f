package org.mukhtalif.store.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.springframework.core.io.ClassPathResource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Sets XSL-FO as PDF. What the setting program remarks would name letters of somebody's name, so it is not listened
/// to; what it cannot set at all, it throws.
class Typesetter {

    /// A place where nothing is: [OwnFontsOnly] answers for it.
    private static final URI BASE = URI.create("file:/paper/");

    private final SAXParserFactory parsers = parsers();
    private final FopFactory factory = factory();

    byte[] set(String formatted) {
        try {
            var paper = new ByteArrayOutputStream();
            var agent = factory.newFOUserAgent();
            agent.getEventBroadcaster().addEventListener(_ -> {});
            var fop = factory.newFop(MimeConstants.MIME_PDF, agent, paper);
            // Straight into the setter: through a transformer the parser of JDK 25 is asked to parse while it parses.
            parsers.newSAXParser().parse(new InputSource(new StringReader(formatted)), fop.getDefaultHandler());
            return paper.toByteArray();
        } catch (SAXException | ParserConfigurationException | IOException defect) {
            throw new IllegalStateException("A paper's template is not XSL-FO that can be set", defect);
        }
    }

    private static SAXParserFactory parsers() {
        try {
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers;
        } catch (SAXException | ParserConfigurationException missing) {
            throw new IllegalStateException("Every JDK has this parser", missing);
        }
    }

    private static FopFactory factory() {
        try (var settings = new ClassPathResource("documents/fop.xml").getInputStream()) {
            return new FopConfParser(settings, BASE, new OwnFontsOnly())
                    .getFopFactoryBuilder()
                    .setAccessibility(true)
                    .build();
        } catch (IOException missing) {
            throw new UncheckedIOException("documents/fop.xml travels with the program", missing);
        } catch (SAXException defect) {
            throw new IllegalStateException("documents/fop.xml cannot be read", defect);
        }
    }
}
