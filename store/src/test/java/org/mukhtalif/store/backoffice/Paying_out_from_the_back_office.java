package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payouts.BankAccount;
import org.mukhtalif.store.payouts.BankAccounts;
import org.mukhtalif.store.payouts.Iban;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Paying_out_from_the_back_office {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    BankAccounts accounts;

    @Autowired
    TestClock clock;

    private People.Somebody omar;
    private People.Somebody huda;
    private MerchantId merchant;
    private Order order;

    @BeforeEach
    void a_parcel_was_delivered_a_week_ago() {
        merchant = goods.merchant();
        accounts.give(merchant, new BankAccount(new Iban("SA0380000000608010167519"), "مؤسسة النخيل"));
        order = shopping.placed(
                goods.offer(goods.product(merchant, goods.section(), "تمر", "Dates"), merchant, 30_000, 5));
        shopping.delivered(order.number(), merchant);
        clock.advance(Duration.ofDays(8));
        omar = people.with(Role.OPERATOR);
        huda = people.with(Role.OPERATOR);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void takes_a_remittance_a_batch_and_another_persons_approval() throws Exception {
        assertThat(posted(omar, "/staff/payouts/remittances", "part", order.number() + "/" + merchant))
                .endsWith("cash-remitted");

        var batch = posted(omar, "/staff/payouts/batches", "x", "x").replaceAll("\\?.*", "");
        assertThat(batch).matches("/staff/payouts/batches/[0-9]+");
        web.perform(get(batch + "/transfers.csv").cookie(omar.session())).andExpect(status().isNotFound());
        assertThat(posted(omar, batch + "/approval", "x", "x")).endsWith("batch-same-person");
        assertThat(posted(huda, batch + "/approval", "x", "x")).endsWith("batch-approved");

        web.perform(get(batch + "/transfers.csv").cookie(huda.session()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("SA0380000000608010167519")));
        web.perform(get(batch).cookie(huda.session()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("MKHT-")))
                .andExpect(content().string(not(containsString("SA0380000000608010167519"))));
        web.perform(get("/staff/payouts").cookie(huda.session())).andExpect(status().isOk());
    }

    @Test
    void is_for_operators_alone() throws Exception {
        web.perform(get("/staff/payouts")
                        .cookie(people.with(Role.PRIVACY_OFFICER).session()))
                .andExpect(status().isNotFound());
    }

    @Test
    void says_what_is_wrong_with_a_commission() throws Exception {
        var path = "/staff/payouts/terms";
        var code = "merchant-none";
        assertThat(posted(omar, path, "merchant", code)).endsWith("term-refused");
        var location = web.perform(post(path)
                        .param("share", "12.5")
                        .param("from", "2031-01-01")
                        .cookie(omar.session())
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(location).endsWith("term-agreed");
    }

    private String posted(People.Somebody who, String path, String name, String value) throws Exception {
        var answer = web.perform(
                        post(path).param(name, value).cookie(who.session()).with(csrf()))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getHeader("Location"));
    }
}
