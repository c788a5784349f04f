package org.mukhtalif.store.invoices;

/// The signature of one document.
///
/// @param hash the document's hash, in base64
/// @param signature in base64
/// @param publicKey of the certificate, as DER
/// @param signatureOfTheKey by which whoever issued the certificate vouches for the key
/// @param extension the signature as the document carries it
record Stamp(String hash, String signature, byte[] publicKey, byte[] signatureOfTheKey, String extension) {}
