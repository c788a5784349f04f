package org.mukhtalif.store.invoices;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.util.io.pem.PemReader;

/// The key by which the store signs, with its certificate. The curve secp256k1 is not in the JDK any more.
record SigningKey(ECPrivateKeyParameters key, Certificate certificate) {

    static SigningKey of(Path keyFile, Path certificateFile) {
        try {
            var key = PrivateKeyFactory.createKey(pem(keyFile));
            var certificate = Certificate.getInstance(pem(certificateFile));
            if (key instanceof ECPrivateKeyParameters known) return new SigningKey(known, certificate);
            throw new IllegalArgumentException(
                    "mukhtalif.invoices.key is no key of an elliptic curve; make one on secp256k1");
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "mukhtalif.invoices.key and mukhtalif.invoices.certificate are PEM files that the store may read",
                    unreadable);
        }
    }

    /// ECDSA with SHA-256 over the hash, the same signature each time (RFC 6979), as DER in base64.
    String sign(String hash) {
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        var parts = signer.generateSignature(sha256(Base64.getDecoder().decode(hash)));
        try {
            var der = new DERSequence(new ASN1Integer[] {integer(parts[0]), integer(parts[1])});
            return Base64.getEncoder().encodeToString(der.getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new IllegalStateException("Two numbers can always be written", e);
        }
    }

    String certificateText() {
        return Base64.getEncoder().encodeToString(encoded());
    }

    byte[] publicKey() {
        try {
            return certificate.getSubjectPublicKeyInfo().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("A key that was read can be written", e);
        }
    }

    byte[] signatureOfTheKey() {
        return certificate.getSignature().getOctets();
    }

    private byte[] encoded() {
        try {
            return certificate.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("A certificate that was read can be written", e);
        }
    }

    private static byte[] pem(Path file) throws IOException {
        try (var reader = new PemReader(new StringReader(Files.readString(file, StandardCharsets.US_ASCII)))) {
            var read = reader.readPemObject();
            if (read == null) throw new IOException("No PEM in " + file.getFileName());
            return read.getContent();
        }
    }

    private static ASN1Integer integer(BigInteger number) {
        return new ASN1Integer(number);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + certificate.getSubject() + "]";
    }
}
