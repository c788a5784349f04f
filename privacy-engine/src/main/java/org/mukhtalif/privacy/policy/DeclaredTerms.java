package org.mukhtalif.privacy.policy;

/// The terms that the policy leads to.
///
/// @param version which version of them
/// @param sha256 of their documents, in hexadecimal; other terms need another version of the policy
public record DeclaredTerms(String version, String sha256) {

    public DeclaredTerms {
        if (version == null || !version.matches("[A-Za-z0-9._-]{1,40}"))
            throw new IllegalArgumentException("'version' is missing: the terms' own, such as 2026-11-23");
        if (sha256 == null || !sha256.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("'sha256' has 64 hexadecimal digits");
    }
}
