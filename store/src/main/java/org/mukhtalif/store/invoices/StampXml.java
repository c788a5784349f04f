package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A signature as the authority reads it: XAdES inside the extension of the document. The document is named by its
/// hash, the certificate by a hash of its own.
final class StampXml {

    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String SHA256 =
            "<ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"></ds:DigestMethod>";
    private static final String TRANSFORMS = "<ds:Transforms>" + leavingOut("//ancestor-or-self::ext:UBLExtensions")
            + leavingOut("//ancestor-or-self::cac:Signature")
            + leavingOut("//ancestor-or-self::cac:AdditionalDocumentReference[cbc:ID='QR']")
            + "<ds:Transform Algorithm=\"http://www.w3.org/2006/12/xml-c14n11\"></ds:Transform></ds:Transforms>";

    private StampXml() {}

    static Stamp of(SigningKey key, String hash, Instant at) {
        var signature = key.sign(hash);
        return new Stamp(
                hash, signature, key.publicKey(), key.signatureOfTheKey(), extension(key, hash, signature, at));
    }

    private static String extension(SigningKey key, String hash, String signature, Instant at) {
        var properties = properties(key, at);
        return "<ext:UBLExtensions><ext:UBLExtension>"
                + "<ext:ExtensionURI>urn:oasis:names:specification:ubl:dsig:enveloped:xades</ext:ExtensionURI>"
                + "<ext:ExtensionContent><sig:UBLDocumentSignatures"
                + " xmlns:sac=\"urn:oasis:names:specification:ubl:schema:xsd:SignatureAggregateComponents-2\""
                + " xmlns:sbc=\"urn:oasis:names:specification:ubl:schema:xsd:SignatureBasicComponents-2\""
                + " xmlns:sig=\"urn:oasis:names:specification:ubl:schema:xsd:CommonSignatureComponents-2\">"
                + "<sac:SignatureInformation><cbc:ID>urn:oasis:names:specification:ubl:signature:1</cbc:ID>"
                + "<sbc:ReferencedSignatureID>urn:oasis:names:specification:ubl:signature:Invoice"
                + "</sbc:ReferencedSignatureID>"
                + "<ds:Signature xmlns:ds=\"" + DSIG + "\" Id=\"signature\">"
                + signedInfo(hash, DocumentHash.ofPart(properties))
                + "<ds:SignatureValue>" + signature
                + "</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>"
                + key.certificateText() + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo><ds:Object>"
                + "<xades:QualifyingProperties xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\" Target=\"signature\">"
                + properties + "</xades:QualifyingProperties></ds:Object></ds:Signature></sac:SignatureInformation>"
                + "</sig:UBLDocumentSignatures></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>";
    }

    private static String signedInfo(String hash, String propertiesHash) {
        return "<ds:SignedInfo>"
                + "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2006/12/xml-c14n11\"></ds:CanonicalizationMethod>"
                + "<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256\"></ds:SignatureMethod>"
                + "<ds:Reference Id=\"invoiceSignedData\" URI=\"\">" + TRANSFORMS + SHA256
                + "<ds:DigestValue>" + hash + "</ds:DigestValue></ds:Reference>"
                + "<ds:Reference Type=\"http://www.w3.org/2000/09/xmldsig#SignatureProperties\" URI=\"#xadesSignedProperties\">"
                + SHA256 + "<ds:DigestValue>" + propertiesHash + "</ds:DigestValue></ds:Reference></ds:SignedInfo>";
    }

    private static String properties(SigningKey key, Instant at) {
        var certificate = key.certificate();
        return "<xades:SignedProperties xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\" Id=\"xadesSignedProperties\">"
                + "<xades:SignedSignatureProperties><xades:SigningTime>"
                + at.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'"))
                + "</xades:SigningTime><xades:SigningCertificate><xades:Cert><xades:CertDigest>"
                + "<ds:DigestMethod xmlns:ds=\"" + DSIG
                + "\" Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"></ds:DigestMethod>"
                + "<ds:DigestValue xmlns:ds=\"" + DSIG + "\">" + DocumentHash.ofPart(key.certificateText())
                + "</ds:DigestValue></xades:CertDigest><xades:IssuerSerial>"
                + "<ds:X509IssuerName xmlns:ds=\"" + DSIG + "\">"
                + Canonical.text(certificate.getIssuer().toString())
                + "</ds:X509IssuerName><ds:X509SerialNumber xmlns:ds=\"" + DSIG + "\">"
                + certificate.getSerialNumber().getValue()
                + "</ds:X509SerialNumber></xades:IssuerSerial></xades:Cert></xades:SigningCertificate>"
                + "</xades:SignedSignatureProperties></xades:SignedProperties>";
    }

    private static String leavingOut(String path) {
        return "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"><ds:XPath>not(" + path
                + ")</ds:XPath></ds:Transform>";
    }
}
