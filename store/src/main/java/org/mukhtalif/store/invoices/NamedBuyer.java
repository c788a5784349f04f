package org.mukhtalif.store.invoices;

import static org.mukhtalif.store.invoices.Canonical.element;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// Who asked to be named, opened for one act. In the stored document marks stand in her place; only for the moment in
/// which it is hashed, printed or sent do her words take theirs.
record NamedBuyer(PersonalText name, PersonalText vatNumber, PersonalText address) {

    private static final String NAME = "⟦buyer-name⟧";
    private static final String VAT_NUMBER = "⟦buyer-vat-number⟧";
    private static final List<String> ADDRESS =
            List.of("⟦buyer-street⟧", "⟦buyer-building⟧", "⟦buyer-district⟧", "⟦buyer-city⟧", "⟦buyer-postal-code⟧");

    /// The buyer as the stored document has her.
    static String marks() {
        return "<cac:Party><cac:PostalAddress>"
                + element("cbc:StreetName", ADDRESS.get(0))
                + element("cbc:BuildingNumber", ADDRESS.get(1))
                + element("cbc:CitySubdivisionName", ADDRESS.get(2))
                + element("cbc:CityName", ADDRESS.get(3))
                + element("cbc:PostalZone", ADDRESS.get(4))
                + "<cac:Country><cbc:IdentificationCode>SA</cbc:IdentificationCode></cac:Country></cac:PostalAddress>"
                + "<cac:PartyTaxScheme>" + element("cbc:CompanyID", VAT_NUMBER)
                + "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>"
                + "<cac:PartyLegalEntity>" + element("cbc:RegistrationName", NAME)
                + "</cac:PartyLegalEntity></cac:Party>";
    }

    /// The address on one line, as the paper has the seller's.
    PersonalText place() {
        var lines = address.reveal().split("\n", -1);
        return new PersonalText(lines[0] + " " + lines[1] + "، " + lines[2] + "، " + lines[3] + " " + lines[4]);
    }

    /// The document as it really reads, as a file for herself.
    WrittenXml file(String marked) {
        return new WrittenXml(fill(marked).getBytes(StandardCharsets.UTF_8));
    }

    /// The document as it really reads.
    String fill(String marked) {
        var filled = marked.replace(VAT_NUMBER, Canonical.text(vatNumber.reveal()));
        var lines = address.reveal().split("\n", -1);
        for (int line = 0; line < ADDRESS.size(); line++)
            filled = filled.replace(ADDRESS.get(line), Canonical.text(lines[line]));
        // Last, so that a name made of marks stays what it is.
        return filled.replace(NAME, Canonical.text(name.reveal()));
    }
}
