package org.mukhtalif.store.merchants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Knowing_merchants {

    @Autowired
    Goods goods;

    @Autowired
    Merchants merchants;

    @Autowired
    Memberships memberships;

    @Autowired
    MerchantNames names;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_new_merchant_is_known_at_once_by_either_slug() {
        var id = goods.merchant();
        var merchant = merchants.find(id).orElseThrow();
        assertThat(merchants.bySlug(merchant.slug().ar())).contains(merchant);
        assertThat(merchants.bySlug(merchant.slug().en())).contains(merchant);
        assertThat(merchants.byCode(merchant.code())).contains(merchant);
    }

    @Test
    void a_merchant_that_was_not_committed_is_not_known() {
        var id = transaction.execute(status -> {
            status.setRollbackOnly();
            var registered = goods.merchant();
            assertThat(merchants.find(registered)).isPresent();
            return registered;
        });
        assertThat(merchants.find(id)).isEmpty();
    }

    @Test
    void pages_ask_memory_and_not_the_database() {
        var id = goods.merchant();
        merchants.find(id);
        assertThat(Statements.sentBy(() -> merchants.find(id))).isEmpty();
    }

    @Test
    void people_read_its_name_in_their_language() {
        var id = goods.merchant();
        var merchant = merchants.find(id).orElseThrow();
        assertThat(names.publicNameOf(id.asRecipient(), Locale.of("ar")))
                .contains(merchant.name().ar());
        assertThat(names.publicNameOf(id.asRecipient(), Locale.ENGLISH))
                .contains(merchant.name().en());
        assertThat(names.publicNameOf(Recipient.merchant("none"), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void who_works_for_it_is_forgotten_with_the_account() {
        var id = goods.merchant();
        var subject = DataSubjectId.random();
        var account = new AccountId(Long.MAX_VALUE - id.value());
        memberships.add(id, account, subject, MemberRole.STAFF);
        assertThat(memberships.merchantOf(account)).contains(id);

        memberships.forget(subject, CaseId.order("M-7K3Q92"));
        assertThat(memberships.merchantOf(account)).contains(id);

        memberships.forget(subject, CaseId.ACCOUNT);
        assertThat(memberships.merchantOf(account)).isEmpty();
    }
}
