package org.mukhtalif.privacy.policy;

import static java.util.stream.Collectors.toMap;

/// Facts of an invented installation.
final class SampleFacts {

    private SampleFacts() {}

    static PolicyFacts of(PublishedPolicy policy) {
        return new PolicyFacts(policy.factsNeeded().stream().collect(toMap(name -> name, SampleFacts::fact)), false);
    }

    private static Wording fact(String name) {
        return switch (name) {
            case "store" -> new Wording("متجر مختلف", "Mukhtalif");
            case "operator" -> new Wording("مؤسسة مختلف التجريبية", "Mukhtalif Demonstration Establishment");
            case "installation" ->
                new Wording("هذه سياسة المتجر على عنوانه.", "This is the policy of the store at its address.");
            case "register" -> new Wording("7000000000", "7000000000");
            case "address" -> new Wording("الرياض، المملكة العربية السعودية", "Riyadh, Saudi Arabia");
            case "contact" -> new Wording("privacy@mukhtalif.example", "privacy@mukhtalif.example");
            case "place" -> new Wording("المملكة العربية السعودية", "Saudi Arabia");
            case "software" -> new Wording("PostgreSQL 18 وJava 25", "PostgreSQL 18 and Java 25");
            case "transport" ->
                new Wording("الاتصال بالمتجر مشفّر بـ TLS 1.3.", "The connection is encrypted by TLS 1.3.");
            case "custodian" -> new Wording("ملف على الجهاز نفسه", "a file on the same machine");
            case "mail" -> new Wording("والرسائل تُكتب في مجلد على الجهاز.", "Messages are written to a folder.");
            case "terms" -> new Wording("https://mukhtalif.example/terms", "https://mukhtalif.example/en/terms");
            default ->
                throw new IllegalArgumentException("The prose asks for a fact that no installation gives: " + name);
        };
    }
}
