package org.mukhtalif.store;

import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.invoices.BuyerForm;

/// Buyers who want a tax invoice, as they type who they are.
public final class TaxBuyers {

    private TaxBuyers() {}

    public static BuyerForm sara() {
        return sara("311111111111113");
    }

    public static BuyerForm sara(String vatNumber) {
        return new BuyerForm(
                new PersonalText("مؤسسة سارة <للتجارة>"),
                new PersonalText(vatNumber),
                new PersonalText("شارع التحلية"),
                new PersonalText("٢٩٢٩"),
                new PersonalText("حي العليا"),
                new PersonalText("الرياض"),
                new PersonalText("13322"));
    }
}
