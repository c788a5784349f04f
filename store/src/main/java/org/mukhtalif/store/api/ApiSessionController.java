package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.accounts.SecondStep;
import org.mukhtalif.store.accounts.SessionOpened;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignIn;
import org.mukhtalif.store.accounts.SignInAnswer;
import org.mukhtalif.store.accounts.SignInForm;
import org.mukhtalif.store.cart.AccountCarts;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out for programs: `/api/v1/sessions`. The answer's token goes into the header
/// `Authorization: Bearer …`.
@RestController
@Tag(name = "account")
class ApiSessionController {

    private static final String CARTS = "A cart that joins the account's; absent if there is none";

    private static final String BEARER = "Bearer ";

    private final SignIn signIn;
    private final SecondStep second;
    private final Sessions sessions;
    private final AccountCarts carts;

    ApiSessionController(SignIn signIn, SecondStep second, Sessions sessions, AccountCarts carts) {
        this.signIn = signIn;
        this.second = second;
        this.sessions = sessions;
        this.carts = carts;
    }

    @PostMapping("/api/v1/sessions")
    @Operation(operationId = "signIn", summary = "Signs in with a user name or an e-mail, and a password")
    @ApiResponse(responseCode = "201", description = "Signed in; the token is told once")
    @ApiResponse(responseCode = "202", description = "The account asks for a code as well: send it with the ticket")
    ResponseEntity<SessionJson> open(
            @Parameter(description = CARTS) @RequestHeader(name = ApiCartController.CART, defaultValue = "")
                    String cart,
            @RequestBody SignInJson sent,
            HttpServletRequest request,
            Words words) {
        var place = new PersonalText(request.getRemoteAddr());
        var form = new SignInForm(
                orBlank(sent.who()),
                orBlank(sent.password()),
                place,
                words.language().locale());
        return switch (signIn.attempt(form)) {
            case SignInAnswer.Welcome(var session) -> created(session, cart);
            case SignInAnswer.CodeWanted(var ticket) ->
                ResponseEntity.accepted().body(new SessionJson(null, null, ticket.value(), null, null));
            case SignInAnswer.Wrong _ -> throw refused("wrong-credentials", "accounts.sign-in.wrong", words);
            case SignInAnswer.NotConfirmed _ -> throw refused("not-confirmed", "accounts.sign-in.not-confirmed", words);
            case SignInAnswer.GuardianAwaited _ ->
                throw refused("guardian-awaited", "accounts.sign-in.guardian-awaited", words);
            case SignInAnswer.TryLater(var wait) -> throw later(wait, words);
        };
    }

    @PostMapping("/api/v1/sessions/code")
    @Operation(
            operationId = "enterCode",
            summary = "The second half of a sign-in: the ticket and the code of the moment")
    @ApiResponse(responseCode = "201", description = "Signed in; the token is told once")
    ResponseEntity<SessionJson> enter(
            @Parameter(description = CARTS) @RequestHeader(name = ApiCartController.CART, defaultValue = "")
                    String cart,
            @RequestBody CodeJson sent,
            Words words) {
        return switch (second.enter(sent.ticket() == null ? "" : sent.ticket(), orBlank(sent.code()))) {
            case SecondStep.Answer.Welcome(var session) -> created(session, cart);
            case SecondStep.Answer.WrongCode _ -> throw refused("wrong-code", "accounts.code.wrong", words);
            case SecondStep.Answer.TicketGone _ -> throw refused("ticket-gone", "api.ticket-gone.text", words);
            case SecondStep.Answer.TryLater(var wait) -> throw later(wait, words);
        };
    }

    @DeleteMapping("/api/v1/sessions/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOut", summary = "Ends the session of the token; ending it again changes nothing")
    void end(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String bearer,
            @Parameter(description = "The cart that opens the account's no more")
                    @RequestHeader(name = ApiCartController.CART, defaultValue = "")
                    String cart) {
        CartSecret.inHeader(cart).ifPresent(carts::leave);
        if (bearer.startsWith(BEARER))
            SecretToken.of(bearer.substring(BEARER.length())).ifPresent(sessions::end);
    }

    private ResponseEntity<SessionJson> created(SessionOpened session, String cart) {
        var joined = carts.join(CartSecret.inHeader(cart), session.who().subject());
        var role = session.who().role().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new SessionJson(
                        session.token().value(),
                        role,
                        null,
                        joined.secret().toHeader(),
                        joined.telling().name().toLowerCase(Locale.ROOT)));
    }

    private static ErrorResponseException refused(String kind, String key, Words words) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, kind, words.of(key), words);
    }

    private static ErrorResponseException later(Duration wait, Words words) {
        var problem = Problem.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many",
                words.of("failure.too-many.text"),
                Map.of("seconds", wait.toSeconds() + 1),
                words);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        return problem;
    }

    private static PersonalText orBlank(@Nullable PersonalText typed) {
        return typed == null ? new PersonalText("") : typed;
    }

    /// @param who a user name or an e-mail
    record SignInJson(@Nullable PersonalText who, @Nullable PersonalText password) {}

    record CodeJson(@Nullable String ticket, @Nullable PersonalText code) {}

    /// @param token for the header; absent while a code is wanted
    /// @param ticket to be sent with the code, if one is wanted; good for five minutes and once
    /// @param cart for the header `Cart`: the account's cart, into which the sent one has gone
    /// @param carts what became of the two: `nothing`, `joined`, or `cut` where fewer pieces are to be had
    record SessionJson(
            @Nullable String token,
            @Nullable String role,
            @Nullable String ticket,
            @Nullable String cart,
            @Nullable String carts) {}
}
