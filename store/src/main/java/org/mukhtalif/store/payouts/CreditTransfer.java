package org.mukhtalif.store.payouts;

/// A batch as ISO 20022 writes it: customer credit transfer initiation, pain.001.001.09.
final class CreditTransfer {

    private CreditTransfer() {}

    static String of(Batch batch, Iban from, String payer, String madeAt) {
        var count = element("NbOfTxs", Integer.toString(batch.payouts().size()));
        var sum = element("CtrlSum", BankFiles.amount(batch.total()));
        var head = "<GrpHdr>" + element("MsgId", batch.reference()) + element("CreDtTm", madeAt) + count + sum
                + "<InitgPty>" + element("Nm", payer) + "</InitgPty></GrpHdr>";
        var payment = new StringBuilder("<PmtInf>")
                .append(element("PmtInfId", batch.reference()))
                .append(element("PmtMtd", "TRF"))
                .append(count)
                .append(sum)
                .append("<ReqdExctnDt>" + element("Dt", madeAt.substring(0, 10)) + "</ReqdExctnDt>")
                .append("<Dbtr>" + element("Nm", payer) + "</Dbtr>")
                .append(account("DbtrAcct", from))
                .append("<DbtrAgt>" + agent(from) + "</DbtrAgt>");
        batch.payouts().forEach(payout -> payment.append(transfer(batch, payout)));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><CstmrCdtTrfInitn>" + head
                + payment
                + "</PmtInf></CstmrCdtTrfInitn></Document>\n";
    }

    private static String transfer(Batch batch, Payout payout) {
        var reference = BankFiles.endToEnd(batch, payout);
        return "<CdtTrfTxInf><PmtId>" + element("EndToEndId", reference) + "</PmtId>"
                + "<Amt><InstdAmt Ccy=\"" + payout.amount().currency().getCurrencyCode() + "\">"
                + BankFiles.amount(payout.amount()) + "</InstdAmt></Amt>"
                + "<CdtrAgt>" + agent(payout.to().iban()) + "</CdtrAgt>"
                + "<Cdtr>" + element("Nm", payout.to().holder()) + "</Cdtr>"
                + account("CdtrAcct", payout.to().iban())
                + "<RmtInf>" + element("Ustrd", reference) + "</RmtInf></CdtTrfTxInf>";
    }

    private static String account(String name, Iban iban) {
        return "<" + name + "><Id>" + element("IBAN", iban.value()) + "</Id></" + name + ">";
    }

    /// The bank stands in the IBAN: the two digits after the check digits.
    private static String agent(Iban iban) {
        return "<FinInstnId><ClrSysMmbId>" + element("MmbId", iban.value().substring(4, 6))
                + "</ClrSysMmbId></FinInstnId>";
    }

    private static String element(String name, String text) {
        return "<" + name + ">"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</" + name + ">";
    }
}
