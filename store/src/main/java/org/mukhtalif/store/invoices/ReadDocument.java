package org.mukhtalif.store.invoices;

import java.util.regex.Pattern;

/// A document as it was written, taken apart again: what was hashed, and the square code.
record ReadDocument(String canonical, String squareCode) {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final Pattern EXTENSION =
            Pattern.compile("<ext:UBLExtensions>.*?</ext:UBLExtensions>", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile("<cac:Signature>.*?</cac:Signature>", Pattern.DOTALL);
    private static final Pattern SQUARE = Pattern.compile(
            "<cac:AdditionalDocumentReference><cbc:ID>QR</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject"
                    + " mimeCode=\"text/plain\">([A-Za-z0-9+/=]*)</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>"
                    + "</cac:AdditionalDocumentReference>");

    private static final Pattern STAMPED_EXTENSION =
            Pattern.compile("<ext:UBLExtensions\\b.*?</ext:UBLExtensions>", Pattern.DOTALL);
    private static final Pattern STAMPED_SIGNATURE =
            Pattern.compile("<cac:Signature\\b.*?</cac:Signature>", Pattern.DOTALL);
    private static final Pattern STAMPED_SQUARE =
            Pattern.compile("<cac:AdditionalDocumentReference>\\s*<cbc:ID>QR</cbc:ID>\\s*<cac:Attachment>\\s*"
                    + "<cbc:EmbeddedDocumentBinaryObject[^>]*>\\s*([A-Za-z0-9+/=]{1,4000})\\s*"
                    + "</cbc:EmbeddedDocumentBinaryObject>\\s*</cac:Attachment>\\s*</cac:AdditionalDocumentReference>");
    private static final Pattern BETWEEN = Pattern.compile(">\\s+<");

    static ReadDocument of(String xml) {
        var square = SQUARE.matcher(xml);
        var code = square.find() ? square.group(1) : "";
        var rest = xml.startsWith(DECLARATION) ? xml.substring(DECLARATION.length()) : xml;
        rest = EXTENSION.matcher(rest).replaceFirst("");
        rest = SIGNATURE.matcher(rest).replaceFirst("");
        return new ReadDocument(SQUARE.matcher(rest).replaceFirst(""), code);
    }

    /// A copy that the authority stamped, in canonical form. It writes its parts as it likes, with room between their
    /// elements; between ours there is none, so that any that it leaves behind is not the document's.
    static ReadDocument stamped(String xml) {
        var square = STAMPED_SQUARE.matcher(xml);
        var code = square.find() ? square.group(1) : "";
        var rest = xml.startsWith(DECLARATION) ? xml.substring(DECLARATION.length()) : xml;
        rest = STAMPED_EXTENSION.matcher(rest).replaceFirst("");
        rest = STAMPED_SIGNATURE.matcher(rest).replaceFirst("");
        rest = STAMPED_SQUARE.matcher(rest).replaceFirst("");
        return new ReadDocument(BETWEEN.matcher(rest).replaceAll("><"), code);
    }

    /// Whether the document itself says that it is the one after this, at this place.
    boolean hangsOn(String previous, long counter) {
        return canonical.contains(">" + previous + "</cbc:EmbeddedDocumentBinaryObject>")
                && canonical.contains("<cbc:ID>ICV</cbc:ID><cbc:UUID>" + counter + "</cbc:UUID>");
    }
}
