package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// Where a person's words come out from behind their mask, besides the last line of a page.
@AnalyzeClasses(packages = "org.mukhtalif", importOptions = OurCode.class)
public class RevealIsCalledOnlyHereTests {

    /// Sealing and recognising; counting the uses of a coupon; judging what was just typed; writing an envelope at
    /// the moment of sending; a list of parcels that a courier fetches; the copy that a person takes of her own
    /// data, and what a program shows her of it.
    private static final Set<String> HERE = Set.of(
            "privacy.datainventory.PersonalText",
            "privacy.vault.Vault",
            "privacy.vault.RecognitionIndex",
            "privacy.intake.Recognition",
            "store.accounts",
            "store.api.OwnWordsToJson",
            "store.couriers.ManifestLine",
            "store.invoices.NamedBuyer",
            "store.language.TypedLine",
            "store.promotions.BuyerMarks",
            "store.notifications.Envelopes",
            "store.transfers.OpenedReceipt",
            "store.returns.PhotoSheet",
            "store.privacycentre.CopyFile");

    @ArchTest
    static void nobody_else_reveals(JavaClasses house) {
        assertThat(others(house)).isEmpty();
    }

    /// By a call or by a method reference.
    public static List<String> others(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(PersonalText.class))
                .filter(call -> call.getName().equals("reveal"))
                .map(call -> call.getOriginOwner().getName().replace("org.mukhtalif.", ""))
                .filter(caller -> HERE.stream().noneMatch(caller::startsWith))
                .toList();
    }
}
