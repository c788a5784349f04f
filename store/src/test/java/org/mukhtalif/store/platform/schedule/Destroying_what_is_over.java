package org.mukhtalif.store.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.privacy.vault.Vault;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TaxBuyers;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.accounts.Registration;
import org.mukhtalif.store.accounts.RegistrationForm;
import org.mukhtalif.store.invoices.Form;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.InvoicePapers;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Destroying_what_is_over {

    @Autowired
    HourlyDestruction destruction;

    @Autowired
    RetentionSweep sweep;

    @Autowired
    Registration registration;

    @Autowired
    Recognition recognition;

    @Autowired
    Accounts accounts;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Invoices invoices;

    @Autowired
    InvoicePapers papers;

    @Autowired
    TaxInvoices taxInvoices;

    @Autowired
    Vault vault;

    @Autowired
    TestClock clock;

    private final String number = UUID.randomUUID().toString().substring(0, 13);
    private final PersonalText email = new PersonalText("sara-" + number + "@mail.example");

    @AfterEach
    void putTheClockBack() {
        clock.reset();
        sweep.sweepWithTheClockConfirmed();
    }

    @Test
    void a_registration_that_nobody_confirmed_is_gone_after_a_day_and_the_e_mail_free_again() {
        register();
        var subject = recognition.subjectOf(PersonalField.EMAIL, email).orElseThrow();
        sweep.sweepWithTheClockConfirmed();
        destruction.destroyWhatIsOver();
        assertThat(accounts.of(subject)).isPresent();
        clock.advance(Duration.ofHours(25));
        destruction.destroyWhatIsOver();
        assertThat(accounts.of(subject)).as("the clock jumped").isPresent();
        sweep.sweepWithTheClockConfirmed();
        destruction.destroyWhatIsOver();
        assertThat(accounts.of(subject)).isEmpty();
        assertThat(recognition.subjectOf(PersonalField.EMAIL, email)).isEmpty();
    }

    @Test
    void of_one_who_holds_a_tax_invoice_everything_goes_but_what_the_tax_law_keeps() {
        register();
        var subject = recognition.subjectOf(PersonalField.EMAIL, email).orElseThrow();
        var invoice = taxInvoice(subject);
        sweep.sweepWithTheClockConfirmed();
        clock.advance(Duration.ofHours(25));
        sweep.sweepWithTheClockConfirmed();

        destruction.destroyWhatIsOver();

        assertThat(accounts.of(subject)).isEmpty();
        assertThat(recognition.subjectOf(PersonalField.EMAIL, email)).isEmpty();
        assertThat(vault.mattersOf(subject))
                .extracting(matter -> matter.caseId().kind())
                .containsExactly("tax");
        assertThat(papers.named(invoice)).isPresent();
    }

    private Invoice taxInvoice(DataSubjectId subject) {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = shopping.placed(shopping.placement(cart, Optional.of(subject), Shopping.sara()));
        await().until(() -> invoices.of(order.number()).size() == 1);
        assertThat(taxInvoices.ask(order, TaxBuyers.sara())).isTrue();
        return await().until(
                        () -> invoices.of(order.number()).stream()
                                .filter(each -> each.form() == Form.TAX)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private void register() {
        registration.open(new RegistrationForm(
                Map.of(
                        PersonalField.EMAIL, email,
                        PersonalField.USER_NAME, new PersonalText("سارة-" + number),
                        PersonalField.PASSWORD, new PersonalText("نخلة طويلة قرب البئر القديمة"),
                        PersonalField.ADULT, new PersonalText("yes")),
                Locale.of("ar"),
                Optional.empty()));
    }
}
