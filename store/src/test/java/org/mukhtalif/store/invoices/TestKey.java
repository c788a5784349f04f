package org.mukhtalif.store.invoices;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/// A key on secp256k1 with a certificate that it signed itself: for tests.
final class TestKey {

    private TestKey() {}

    static SigningKey make() throws Exception {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(
                new ECNamedDomainParameters(
                        SECObjectIdentifiers.secp256k1, SECNamedCurves.getByOID(SECObjectIdentifiers.secp256k1)),
                new SecureRandom()));
        var pair = generator.generateKeyPair();
        var key = (ECPrivateKeyParameters) pair.getPrivate();
        return new SigningKey(
                key, certificate(key, SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo((ECPublicKeyParameters)
                        pair.getPublic())));
    }

    private static Certificate certificate(ECPrivateKeyParameters key, SubjectPublicKeyInfo of) throws Exception {
        var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        var name = new X500Name("CN=Mukhtalif Test, O=Mukhtalif, C=SA");
        var content = new V3TBSCertificateGenerator();
        content.setSerialNumber(new ASN1Integer(BigInteger.valueOf(2026)));
        content.setSignature(algorithm);
        content.setIssuer(name);
        content.setSubject(name);
        content.setStartDate(new Time(Date.from(Instant.parse("2026-01-01T00:00:00Z"))));
        content.setEndDate(new Time(Date.from(Instant.parse("2031-01-01T00:00:00Z"))));
        content.setSubjectPublicKeyInfo(of);
        var told = content.generateTBSCertificate();
        var parts = new ASN1EncodableVector();
        parts.add(told);
        parts.add(algorithm);
        parts.add(new DERBitString(signature(key, told.getEncoded("DER"))));
        return Certificate.getInstance(new DERSequence(parts));
    }

    private static byte[] signature(ECPrivateKeyParameters key, byte[] told) throws Exception {
        var signer = new ECDSASigner();
        signer.init(true, key);
        var made = signer.generateSignature(
                java.security.MessageDigest.getInstance("SHA-256").digest(told));
        return new DERSequence(new ASN1Integer[] {new ASN1Integer(made[0]), new ASN1Integer(made[1])})
                .getEncoded("DER");
    }
}
