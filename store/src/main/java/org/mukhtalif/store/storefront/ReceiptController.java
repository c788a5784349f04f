package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.transfers.Sent;
import org.mukhtalif.store.transfers.TransferReceipts;
import org.mukhtalif.store.ui.PublicAddress;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Sending the receipt of a transfer, from the page of the payment: `/payment/receipt` below an order's page.
@Controller
class ReceiptController {

    private final OrderDoor orders;
    private final TransferReceipts receipts;
    private final PaymentPages pages;
    private final PublicAddress address;

    ReceiptController(OrderDoor orders, TransferReceipts receipts, PaymentPages pages, PublicAddress address) {
        this.orders = orders;
        this.receipts = receipts;
        this.pages = pages;
        this.address = address;
    }

    @PostMapping("/orders/{number}/{secret}/payment/receipt")
    String send(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable MultipartFile receipt,
            HttpServletRequest request,
            HttpServletResponse answer,
            Words words,
            Model model)
            throws IOException {
        var order = orders.byLink(number, secret);
        return answer(order, orders.path(number, secret), receipt, request, answer, words, model);
    }

    @PostMapping("/me/orders/{number}/payment/receipt")
    String sendMine(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable MultipartFile receipt,
            SignedIn shopper,
            HttpServletRequest request,
            HttpServletResponse answer,
            Words words,
            Model model)
            throws IOException {
        var order = orders.of(shopper, number);
        return answer(order, MyOrdersController.path(number), receipt, request, answer, words, model);
    }

    private String answer(
            Order order,
            String path,
            @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse answer,
            Words words,
            Model model)
            throws IOException {
        var sent = receipts.send(order, file == null ? new byte[0] : file.getBytes());
        if (!(sent instanceof Sent.Refused(var fault))) return "redirect:" + path + "/payment?notice=receipt-kept";
        if (fault == Sent.Fault.NOT_AWAITED) return "redirect:" + path + "/payment?notice=receipt-not-awaited";
        var said = words.of("storefront.receipt.fault." + fault.key());
        var page = pages.refused(order, path, address.of(request, words), said, words);
        if (page.isEmpty()) return "redirect:" + path;
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page.get());
        return "storefront/payment";
    }
}
