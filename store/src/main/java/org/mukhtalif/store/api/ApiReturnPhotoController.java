package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Sending photos of what is wrong with goods, for programs.
@RestController
@Tag(name = "returns")
class ApiReturnPhotoController {

    private final OpenOrders orders;
    private final ReturnsForPrograms returns;

    ApiReturnPhotoController(OpenOrders orders, ReturnsForPrograms returns) {
        this.orders = orders;
        this.returns = returns;
    }

    @PostMapping(
            value = "/api/v1/orders/{number}/returns/{asked}/photos",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "sendGuestReturnPhotos",
            summary = "Sends photos to an open return, five in all; they are drawn anew and sealed",
            description = """
                    A form with files in the part `photos`; all together stay below 24 MB. Place and camera are
                    taken out of each picture before it is sealed, and no operation gives one back.
                    `photos-refused` tells in `reason` why nothing was kept; the return stands.
                    """)
    @ApiResponse(responseCode = "200", description = "The return, with how many photos are kept")
    @ApiResponse(responseCode = "422", description = "A photo is not taken; `reason` says why")
    ReturnJson send(
            @PathVariable String number,
            @PathVariable String asked,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos,
            Words words)
            throws IOException {
        return send(orders.guests(number, secret, words), asked, photos, words);
    }

    @PostMapping(
            value = "/api/v1/me/orders/{number}/returns/{asked}/photos",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "sendMyReturnPhotos",
            summary = "Sends photos to an open return of one's own, five in all; they are drawn anew and sealed",
            description = """
                    A form with files in the part `photos`; all together stay below 24 MB. Place and camera are
                    taken out of each picture before it is sealed. `photos-refused` tells in `reason` why
                    nothing was kept; the return stands.
                    """)
    @ApiResponse(responseCode = "200", description = "The return, with how many photos are kept")
    @ApiResponse(responseCode = "422", description = "A photo is not taken; `reason` says why")
    ReturnJson send(
            @PathVariable String number,
            @PathVariable String asked,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos,
            SignedIn shopper,
            Words words)
            throws IOException {
        return send(orders.own(number, shopper, words), asked, photos, words);
    }

    private ReturnJson send(Order order, String asked, @Nullable List<MultipartFile> photos, Words words)
            throws IOException {
        var files = new ArrayList<byte[]>();
        for (var photo : Optional.ofNullable(photos).orElse(List.of())) files.add(photo.getBytes());
        return returns.send(order, asked, files, words);
    }
}
