package org.mukhtalif.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A day of everybody who has to do with a store: they do everything that can be done, each thing wrongly first.
final class HuntedPeople {

    final List<String> stumbled = new ArrayList<>();
    final Stopwatch took = new Stopwatch();
    final HuntedBrowser browser;
    private final HuntDay day;
    private final Acts acts;
    private final HuntedStranger stranger;
    private final HuntedShopper sara;
    private final HuntedGuest huda;
    private final HuntedMerchant nakhil;
    private final HuntedOperator operator;
    private final HuntedProgram program;

    HuntedPeople(HuntDay day, Acts acts) {
        this.day = day;
        this.acts = acts;
        this.browser = new HuntedBrowser(day.store(), day.places().browser());
        this.stranger = new HuntedStranger(day, acts);
        this.sara = new HuntedShopper(day);
        this.huda = new HuntedGuest(day);
        this.nakhil = new HuntedMerchant(day);
        this.operator = new HuntedOperator(day);
        this.program = new HuntedProgram(day.store(), day.witness()::note);
    }

    void doEverything() {
        var workers = new Workers(day.places());
        shoppers();
        privacy(workers);
        merchants();
        money(workers);
        step("everything is sent wrongly", this::everythingWrongly);
        step("Sara is forgotten", sara::isForgotten);
        step("the merchant goes home", nakhil::signsOut);
    }

    private void shoppers() {
        var child = new HuntedChild(day);
        step("a stranger looks around", stranger::looksAround);
        step("Sara registers", sara::registers);
        step("a child registers", child::registers);
        step("Sara orders", sara::orders);
        step("Huda orders as a guest", huda::orders);
        step("Huda corrects her address", huda::mends);
        step("a guardian answers", child::isAnsweredFor);
        step("Sara looks around", () -> stranger.looksAround(sara.visitor()));
        step(
                "a program acts for Sara",
                () -> program.actsFor(day.who().sara(), day.who().sara().password));
        step("wrong passwords are forgotten", () -> day.clock().goesOn(Duration.ofHours(1)));
        step(
                "Sara uses a browser",
                () -> browser.actsFor(day.who().sara(), day.who().sara().password));
    }

    private void privacy(Workers workers) {
        var rights = new HuntedRights(day, sara.visitor());
        var officer = new HuntedOfficer(day);
        var mariam = new HuntedRecipient(day);
        step("the operator signs in", () -> operator.signsIn(workers.operator()));
        step("Sara uses her rights", rights::usesThem);
        step("the news go out", operator::sendsTheNews);
        step("Sara asks in words", rights::asksInWords);
        step("Sara orders for Mariam", () -> mariam.isThoughtOf(sara.visitor(), operator.visitor()));
        step("Sara finds an earlier order", rights::findsAnEarlierOrder);
        step("Huda uses her rights", () -> huda.usesHerRights(stranger.visitor()));
        step("Mariam uses her rights", mariam::usesHerRights);
        step(
                "a letter takes the consent back",
                () -> rights.takesBackByALetter(day.who().sara().mail));
        step("the officer signs in", () -> officer.signsIn(workers.officer()));
        step("the officer answers", officer::answers);
        step(
                "the officer holds",
                () -> officer.holds(Baskets.order(sara.visitor(), day.who().sara(), "al-nakhil", 1, Map.of())
                        .number()));
        step("Sara changes what is hers", sara::changesHers);
        step("Sara has a second factor", () -> sara.hasASecondFactor(program));
    }

    private void merchants() {
        var goods = new HuntedGoods(nakhil.visitor());
        var orders = new HuntedOrders(day, sara, huda, nakhil);
        step("the merchant signs in", nakhil::signsIn);
        step("the merchant has a second factor", nakhil::putsASecondFactorBefore);
        step("the merchant looks around", () -> nakhil.looksAround(acts));
        step("the merchant registers a program", nakhil::registersAProgram);
        step("the merchant draws a zone", nakhil::drawsAZone);
        step("the operator registers a courier", operator::registersACourier);
        step("the merchant chooses a courier", nakhil::choosesACourier);
        step("the merchant hands over", () -> nakhil.handsOver(stranger.visitor()));
        step("an address is asked for", orders::lackAnAddress);
        step("orders are called off", orders::areCalledOff);
        step("the merchant writes a product", goods::writesAProduct);
        step("a product is sent back", operator::sendsAProductBack);
        step("it is submitted again", goods::submitsAgain);
        step("a product is let in", operator::letsAProductIn);
        step("it is withdrawn", goods::takesItBack);
        step("the merchant brings a list", goods::bringsAList);
        step("the operator looks around", () -> operator.looksAround(acts));
        step("the operator arranges shelves", operator::arrangesTheShelves);
        step("the operator gives coupons", operator::givesCoupons);
        step("the operator strikes the courier off", operator::strikesTheCourierOff);
    }

    private void money(Workers workers) {
        var payer = new HuntedPayer(day, sara.visitor(), huda.visitor(), operator.visitor());
        var returns = new HuntedReturns(day, nakhil.desk(), operator.visitor(), program);
        var second = new HuntedOperator(day);
        step("Sara pays with a card", payer::paysWithACard);
        step("the merchant sends it in two parcels", () -> nakhil.desk().splits(payer.paid()));
        step("Sara does not come back", payer::doesNotComeBack);
        step("Huda pays by transfer", payer::paysByTransfer);
        step("Sara calls a transfer off", payer::callsATransferOff);
        step("Sara is charged wrongly", payer::isChargedWrongly);
        step("goods go back", () -> returns.happen(sara.visitor(), huda.visitor()));
        step("the operator gives money back", () -> operator.givesMoneyBack(returns.order()));
        step("the merchant says where to pay", nakhil::saysWhereToPay);
        step("commissions are agreed", operator::agreesOnCommissions);
        step("Sara forgets her password", () -> sara.recovers(stranger.visitor()));
        step("Huda loses her link", huda::losesHerLink);
        step("Huda is forgotten", huda::isForgotten);
        step("a week goes by", () -> day.clock().goesOn(Duration.ofDays(9)));
        step("the operator signs in again", () -> operator.signsIn(workers.operator()));
        step("the merchant signs in again", nakhil::signsInWithACode);
        step("invoices are read", operator::readsInvoices);
        step("another operator signs in", () -> second.signsIn(workers.secondOperator()));
        step("merchants are paid", () -> operator.paysMerchants(second));
        step("the second operator goes home", second::signsOut);
        step("the merchant reads his papers", nakhil::readsHisPapers);
    }

    private void everythingWrongly() {
        var mischief = new HuntedMischief(acts, day.who().sara());
        day.witness().everythingIsWrong(true);
        mischief.sendsForms(stranger.visitor(), true);
        mischief.sendsForms(sara.visitor(), false);
        mischief.sendsForms(nakhil.visitor(), true);
        mischief.sendsForms(operator.visitor(), true);
        mischief.looks(huda.visitor());
        day.witness().everythingIsWrong(false);
    }

    private void step(String what, Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException stuck) {
            stumbled.add(what + ": " + stuck.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stumbled.add(what + ": interrupted");
        }
        took.lap(what);
    }

    /// What people do can fail where a page is not as expected.
    private interface Step {
        void run() throws IOException, InterruptedException;
    }
}
