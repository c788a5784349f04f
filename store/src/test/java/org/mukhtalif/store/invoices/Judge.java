package org.mukhtalif.store.invoices;

import com.helger.diagnostics.error.IError;
import com.helger.io.resource.inmemory.ReadableResourceString;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.phive.zatca.ZATCAValidation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/// The outside judge: the schema of UBL, the rules of EN 16931 and those of the Saudi tax authority.
final class Judge {

    private static final TimeZone RIYADH = TimeZone.getTimeZone("Asia/Riyadh");

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
            new ValidationExecutorSetRegistry<>();

    static {
        ZATCAValidation.initZATCA(RULES);
    }

    private Judge() {}

    /// What is wrong with a document that need not be signed: the rules that only ask for a signature are left out.
    static List<String> faultsUnsigned(String xml) {
        return faults(xml).stream()
                .filter(fault -> !fault.matches("(?s)BR-KSA-(28|29|30|60) .*"))
                .toList();
    }

    /// Its rules compare dates with today where the machine is; an invoice bears the date of Riyadh, which from 21:00
    /// UTC on is tomorrow's. So it judges as a machine in Riyadh.
    static synchronized List<String> faults(String xml) {
        var here = TimeZone.getDefault();
        TimeZone.setDefault(RIYADH);
        try {
            return told(xml);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static List<String> told(String xml) {
        var told = new ArrayList<String>();
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                RULES.getOfID(ZATCAValidation.VID_INVOICE_UBL_2_3_8),
                ValidationSourceXML.create(new ReadableResourceString(xml, StandardCharsets.UTF_8)));
        for (var result : results)
            for (IError error : result.getErrorList())
                told.add(error.getErrorID() + " " + error.getErrorText(Locale.ENGLISH));
        return told;
    }
}
