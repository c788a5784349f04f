package org.mukhtalif.store.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.BookKeeping;
import org.mukhtalif.privacy.accesslog.BookProofs;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.transparency.LogKey;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.ui.Language;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Printing_a_checkpoint {

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    BookKeeping book;

    @Autowired
    BookProofs proofs;

    @Test
    void a_letter_about_an_order_ends_with_one_that_its_reader_can_check() {
        book.keepUp();
        var letter = checkpoints.printedOn(letter(), about(CaseId.order("M-7K3Q92")));
        var plain = letter.plain();
        var note = SignedNote.of(plain.substring(plain.indexOf("mukhtalif/")));
        assertThat(note.isSignedBy(LogKey.of(proofs.key()))).isTrue();
        assertThat(plain).contains("نقطة تحقّق");
    }

    @Test
    void a_letter_about_an_account_has_none() {
        book.keepUp();
        assertThat(checkpoints.printedOn(letter(), about(CaseId.ACCOUNT)).checkpoint())
                .isNull();
    }

    private static Letter letter() {
        return new Letter("ar", "متجر مختلف", "تأكيد الطلب", List.of("وصل طلبك."), null, "إلى اللقاء");
    }

    private static Waiting about(CaseId caseId) {
        return Waiting.fresh(MessageKind.ORDER_CONFIRMED, DataSubjectId.random(), caseId, "M-7K3Q92", Language.ARABIC);
    }
}
