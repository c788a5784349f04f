package org.mukhtalif.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.mukhtalif.bench.hunt.Planted;

/// An invented person whose every value stands nowhere else, in Arabic and in Latin letters.
final class Canary {

    private static final String LETTERS = "بتجحدرزسشصطعفقكلمنهوي";

    final String name;
    final String mark;
    final String mail;
    final String otherMail;
    final String userName;
    final String password;
    final String newPassword;
    final String fullName;
    final String latinName;
    final String mobile;
    final String street;
    final String district;
    final String nationalId;
    final String vatNumber;
    final String shortAddress;
    final String question;
    final String answer;

    Canary(String name, RandomGenerator chance) {
        this.name = name;
        this.mark = latin(chance, 10);
        this.mail = name + "." + mark + "@shopper.example";
        this.otherMail = "other." + latin(chance, 10) + "@shopper.example";
        this.userName = name + "-" + latin(chance, 10);
        this.password = "a sentence " + latin(chance, 6) + " for " + latin(chance, 8);
        this.newPassword = "another one " + latin(chance, 6) + " of " + latin(chance, 8);
        this.fullName = "أ" + arabic(chance, 8) + "ة بنت " + arabic(chance, 9);
        this.latinName = "Xq" + latin(chance, 9);
        this.mobile = "05" + digits(chance, 8);
        this.street = "شارع " + arabic(chance, 10);
        this.district = "حي " + arabic(chance, 10);
        this.nationalId = id("1" + digits(chance, 8));
        this.vatNumber = "3" + digits(chance, 13) + "3";
        this.shortAddress = "RRR" + (char) ('A' + chance.nextInt(26)) + digits(chance, 4);
        this.question = "ما اسم " + arabic(chance, 10);
        this.answer = arabic(chance, 10);
    }

    /// All that must be found nowhere but in allowed places.
    List<Planted> planted() {
        return Stream.of(
                        plantedOfRecipient(),
                        List.of(
                                seen("other mail", otherMail),
                                seen("user name", userName),
                                seen("Latin name", latinName),
                                seen("national ID", nationalId),
                                seen("VAT number", vatNumber),
                                seen("recovery question", question.substring(7)),
                                secret("password", password),
                                secret("new password", newPassword),
                                secret("recovery answer", answer)))
                .flatMap(List::stream)
                .toList();
    }

    /// What a buyer types about somebody else.
    List<Planted> plantedOfRecipient() {
        return List.of(
                seen("mail", mail),
                seen("full name", fullName),
                seen("last name", fullName.substring(fullName.lastIndexOf(' ') + 1)),
                seen("mobile", mobile),
                seen("mobile with its country", "966" + mobile.substring(1)),
                seen("street", street.substring(5)),
                seen("district", district.substring(3)));
    }

    /// What somebody under age is asked for.
    List<Planted> plantedOfChild() {
        return List.of(
                seen("mail", mail),
                seen("guardian's mail", otherMail),
                seen("user name", userName),
                secret("password", password));
    }

    /// The mobile as many type it: in Arabic digits.
    String mobileAsTyped() {
        var typed = new StringBuilder();
        mobile.chars().forEach(digit -> typed.append((char) ('٠' + digit - '0')));
        return typed.toString();
    }

    private Planted seen(String kind, String text) {
        return new Planted(name, kind, text, false);
    }

    private Planted secret(String kind, String text) {
        return new Planted(name, kind, text, true);
    }

    private static String latin(RandomGenerator chance, int length) {
        return chosen(chance, "abcdefghijkmnopqrstuvwxyz23456789", length);
    }

    private static String arabic(RandomGenerator chance, int length) {
        return chosen(chance, LETTERS, length);
    }

    private static String digits(RandomGenerator chance, int length) {
        return chosen(chance, "0123456789", length);
    }

    private static String chosen(RandomGenerator chance, String from, int length) {
        var text = new StringBuilder();
        for (int turn = 0; turn < length; turn++) text.append(from.charAt(chance.nextInt(from.length())));
        return text.toString();
    }

    /// Nine digits and the tenth by Luhn's rule.
    private static String id(String nine) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            int digit = nine.charAt(place) - '0';
            int weighed = place % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return nine + (10 - sum % 10) % 10;
    }
}
