package org.mukhtalif.store.invoices;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The canonical form as the JDK makes it, of a document without signature and square code.
final class OutsideCanonical {

    private OutsideCanonical() {}

    static String of(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        var unwanted = (NodeList) XPathFactory.newDefaultInstance()
                .newXPath()
                .evaluate(
                        "//*[local-name()='UBLExtensions'] | /*/*[local-name()='Signature'] |"
                                + " /*/*[local-name()='AdditionalDocumentReference'][*[local-name()='ID']='QR']",
                        document,
                        XPathConstants.NODESET);
        for (int at = 0; at < unwanted.getLength(); at++)
            unwanted.item(at).getParentNode().removeChild(unwanted.item(at));
        var text = javax.xml.transform.TransformerFactory.newDefaultInstance().newTransformer();
        var out = new java.io.ByteArrayOutputStream();
        text.transform(
                new javax.xml.transform.dom.DOMSource(document), new javax.xml.transform.stream.StreamResult(out));
        var canonical = TransformService.getInstance("http://www.w3.org/2006/12/xml-c14n11", "DOM")
                .transform(new OctetStreamData(new ByteArrayInputStream(out.toByteArray())), null);
        return new String(((OctetStreamData) canonical).getOctetStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
