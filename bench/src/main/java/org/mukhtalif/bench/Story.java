package org.mukhtalif.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The main job of the store, played through its pages: from Sara's registration to the last trace of her.
final class Story {

    private static final Pattern ORDER = Pattern.compile("M-[0-9A-Z]{6}");

    private final Visitor sara;
    private final Visitor nakhil;
    private final Letters letters;
    private final Teller teller;
    private final String mark = Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999), 36);
    private final String mail = "sara." + mark + "@shopper.example";
    private final String password = "a long sentence for " + mark;

    Story(URI store, Path mailFolder, Teller teller) {
        this.sara = new Visitor(store.resolve(teller.arabic() ? "/" : "/en/"));
        this.nakhil = new Visitor(store.resolve(teller.arabic() ? "/" : "/en/"));
        this.letters = new Letters(mailFolder);
        this.teller = teller;
    }

    void tell() throws IOException, InterruptedException {
        registers();
        var order = buys();
        var slip = opensTheSlip(order);
        readsWhoLooked();
        takesACopy();
        isDelivered(slip);
        isForgotten(slip);
    }

    private void registers() throws IOException, InterruptedException {
        teller.says(
                "سارة تفتح حسابًا. بجانب كل حقل سبب طلبه ومسوّغه ومدته.",
                "Sara opens an account. Beside each field stands why, on what basis, for how long.");
        sara.submit(sara.open("registration")
                .form("/registration")
                .with("email", mail)
                .with("user-name", "sara-" + mark)
                .with("password", password)
                .with("adult", "yes")
                .with("full-name", "سارة"));
        var link = sara.open(letters.awaitLink(mail, "/confirmation/"));
        var me = sara.submit(link.form(link.address().getPath()).with("password", password));
        teller.quotes(me.text("main h1"));
    }

    private String buys() {
        var found = sara.open("search?q=" + Form.encoded("قهوه"));
        teller.says("تبحث عن «قهوه» فتجد «قهوة»:", "She searches for «قهوه» and finds «قهوة»:");
        teller.quotes(found.text("main h1"));
        putsIntoCart("merchants/al-nakhil");
        putsIntoCart("merchants/bayt-almatbakh");
        var placed = sara.submit(Guest.next()
                .fillIn(sara.open("checkout").form("/checkout/placement"))
                .with("recipient", "سارة")
                .with("mail", mail));
        var order = first(ORDER, placed.text());
        teller.says(
                "تشتري من تاجرين وتدفع عند الاستلام. رقم الطلب " + order,
                "She buys of two merchants, cash on delivery. Order " + order);
        return order;
    }

    private void putsIntoCart(String shelf) {
        var product = sara.open(sara.open(shelf).link("main a[href*=/products/]"));
        sara.submit(product.form("/cart/lines"));
    }

    private String opensTheSlip(String order) {
        nakhil.submit(nakhil.open("session")
                .form("/session")
                .with("who", "nakhil")
                .with("password", "khalas sukkari wa ajwa"));
        var row = nakhil.open(nakhil.open("desk/orders").link("main tr:contains(" + order + ") a"));
        teller.says("متجر النخيل يرى الطلب بلا اسم:", "Al-Nakhil sees the order without a name:");
        teller.quotes(row.text("main h1"));
        var slip = nakhil.open(row.link("main a[href$=/slip]"));
        teller.says(
                "ويفتح بوليصة التوصيل، فيُكتب القيد أولًا ثم يظهر الاسم:",
                "He opens the slip: the entry is written first, then the name appears:");
        teller.quotes(slip.text(".recipient") + " · " + slip.text("address"));
        return slip.address().toString();
    }

    private void readsWhoLooked() {
        var centre = sara.open("me/privacy");
        teller.says("وتقرأ سارة في «بياناتي»:", "And Sara reads in \"My data\":");
        teller.quotes(centre.text(".timeline li:first-child"));
    }

    private void takesACopy() {
        var copy = sara.submit(sara.open("me/privacy").form("/me/privacy/copy"));
        teller.says("وتأخذ نسخة من كل ما يُحتفظ به عنها:", "She takes a copy of all that is held about her:");
        teller.quotes(copy.text(".facts"));
    }

    private void isDelivered(String slip) {
        var parcel = slip.replace("/slip", "");
        nakhil.submit(nakhil.open(parcel).form("/packing"));
        var refused = sara.open("me/privacy/destruction");
        teller.says("الطرد مجهّز، فلا يُقبل الإتلاف بعد:", "The parcel is packed, so destruction has to wait:");
        teller.quotes(refused.text("main .card:last-of-type h2"));
        nakhil.submit(nakhil.open(parcel).form("/dispatch").with("tracking", "MK-" + mark));
        nakhil.submit(nakhil.open(parcel).form("/delivery"));
    }

    private void isForgotten(String slip) throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        var form = sara.open("me/privacy/destruction").form("/me/privacy/destruction");
        var certificate = sara.submit(form.with("password", password));
        teller.says("وصل الطرد. تطلب سارة إتلاف بياناتها:", "It has arrived. Sara asks for destruction:");
        teller.quotes(certificate.text("main h1") + " · " + certificate.text(".facts"));
        teller.says("ويفتح التاجر البوليصة مرة أخرى:", "The merchant opens the slip once more:");
        teller.quotes(nakhil.open(slip).text(".recipient"));
        teller.says("وحسابها لم يعد موجودًا.", "And her sign-in is gone.");
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) throw new IllegalStateException("The page does not say what was expected: " + text);
        return matcher.group();
    }
}
