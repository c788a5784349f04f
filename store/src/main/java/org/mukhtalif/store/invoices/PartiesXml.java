package org.mukhtalif.store.invoices;

import static org.mukhtalif.store.invoices.Canonical.element;

import java.util.Optional;
import org.mukhtalif.store.merchants.RegisteredAddress;

/// Seller and buyer of a document.
final class PartiesXml {

    private static final String COUNTRY =
            "<cac:Country><cbc:IdentificationCode>SA</cbc:IdentificationCode></cac:Country>";

    private PartiesXml() {}

    static String of(Issuer seller, Draft draft) {
        return "<cac:AccountingSupplierParty><cac:Party>" + register(seller.commercialRegister())
                + "<cac:PostalAddress>"
                + seller.address().map(PartiesXml::lines).orElseGet(() -> element("cbc:CityName", seller.city()))
                + COUNTRY
                + "</cac:PostalAddress>" + tax(seller.vatNumber())
                + name(seller.name().ar()) + "</cac:Party></cac:AccountingSupplierParty>"
                + "<cac:AccountingCustomerParty>"
                + (draft.isNamed()
                        ? NamedBuyer.marks()
                        : draft.buyer().map(PartiesXml::named).orElse(""))
                + "</cac:AccountingCustomerParty>";
    }

    private static String register(Optional<String> commercialRegister) {
        return commercialRegister
                .map(number -> "<cac:PartyIdentification><cbc:ID schemeID=\"CRN\">" + number
                        + "</cbc:ID></cac:PartyIdentification>")
                .orElse("");
    }

    private static String lines(RegisteredAddress address) {
        return element("cbc:StreetName", address.street())
                + element("cbc:BuildingNumber", address.building())
                + element("cbc:CitySubdivisionName", address.district())
                + element("cbc:CityName", address.city())
                + element("cbc:PostalZone", address.postalCode());
    }

    private static String named(Buyer buyer) {
        return "<cac:Party>" + register(buyer.commercialRegister()) + "<cac:PostalAddress>"
                + buyer.address().map(PartiesXml::lines).orElse("") + COUNTRY + "</cac:PostalAddress>"
                + buyer.vatNumber().map(PartiesXml::tax).orElse("") + name(buyer.name()) + "</cac:Party>";
    }

    private static String tax(String vatNumber) {
        return "<cac:PartyTaxScheme>" + element("cbc:CompanyID", vatNumber)
                + "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>";
    }

    private static String name(String name) {
        return "<cac:PartyLegalEntity>" + element("cbc:RegistrationName", name) + "</cac:PartyLegalEntity>";
    }
}
