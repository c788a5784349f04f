package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.accounts.SecondStep;
import org.mukhtalif.store.accounts.SessionOpened;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.accounts.SignIn;
import org.mukhtalif.store.accounts.SignInAnswer;
import org.mukhtalif.store.accounts.SignInForm;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private static final String BEARER = "Bearer ";

    private final SignIn signIn;
    private final SecondStep second;
    private final Sessions sessions;
    private final OpenedSessions opened;

    ApiSessionController(SignIn signIn, SecondStep second, Sessions sessions, OpenedSessions opened) {
        this.signIn = signIn;
        this.second = second;
        this.sessions = sessions;
        this.opened = opened;
    }

    @PostMapping("/api/v1/sessions")
    @Operation(
            operationId = "signIn",
            summary = "Signs in with a user name or an e-mail, and a password",
            description = """
                    Keep `token` where only your own program reads it, and send it as `Authorization: Bearer`;
                    no cookie is set. `wrong-credentials` is the same for an unknown name and a wrong password,
                    `not-confirmed` and `guardian-awaited` say what is missing, and after several wrong tries
                    429 tells how long to wait.
                    """)
    @ApiResponse(responseCode = "201", description = "Signed in; the token is told once")
    @ApiResponse(responseCode = "202", description = "The account asks for a code as well: send it with the ticket")
    ResponseEntity<SessionJson> open(
            @Parameter(description = OpenedSessions.CARTS)
                    @RequestHeader(name = ApiCartController.CART, defaultValue = "")
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
                ResponseEntity.accepted().body(SessionJson.wanting(ticket.value()));
            case SignInAnswer.Wrong _ ->
                throw AccountProblem.refused("wrong-credentials", "accounts.sign-in.wrong", words);
            case SignInAnswer.NotConfirmed _ ->
                throw AccountProblem.refused("not-confirmed", "accounts.sign-in.not-confirmed", words);
            case SignInAnswer.GuardianAwaited _ ->
                throw AccountProblem.refused("guardian-awaited", "accounts.sign-in.guardian-awaited", words);
            case SignInAnswer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        };
    }

    @PostMapping("/api/v1/sessions/code")
    @Operation(
            operationId = "enterCode",
            summary = "The second half of a sign-in: the ticket and the code of the moment",
            description = """
                    Needs the `ticket` of a sign-in that was answered with 202, and six digits of the app or a
                    recovery code. `wrong-code` leaves the ticket good for another try; after `ticket-gone` the
                    sign-in begins anew.
                    """)
    @ApiResponse(responseCode = "201", description = "Signed in; the token is told once")
    ResponseEntity<SessionJson> enter(
            @Parameter(description = OpenedSessions.CARTS)
                    @RequestHeader(name = ApiCartController.CART, defaultValue = "")
                    String cart,
            @RequestBody CodeJson sent,
            Words words) {
        return switch (second.enter(sent.ticket() == null ? "" : sent.ticket(), orBlank(sent.code()))) {
            case SecondStep.Answer.Welcome(var session) -> created(session, cart);
            case SecondStep.Answer.WrongCode _ ->
                throw AccountProblem.refused("wrong-code", "accounts.code.wrong", words);
            case SecondStep.Answer.TicketGone _ ->
                throw AccountProblem.refused("ticket-gone", "api.ticket-gone.text", words);
            case SecondStep.Answer.TryLater(var wait) -> throw AccountProblem.later(wait, words);
        };
    }

    @DeleteMapping("/api/v1/sessions/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "signOut",
            summary = "Ends the session of the token; ending it again changes nothing",
            description = """
                    The token opens nothing from then on, and the cart of the header `Cart` no longer opens the
                    account's. With a token that is known no more it is answered with 401: there is nothing left
                    to end.
                    """)
    void end(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String bearer,
            @Parameter(description = "The cart that opens the account's no more")
                    @RequestHeader(name = ApiCartController.CART, defaultValue = "")
                    String cart) {
        opened.leave(cart);
        if (bearer.startsWith(BEARER))
            SecretToken.of(bearer.substring(BEARER.length())).ifPresent(sessions::end);
    }

    @DeleteMapping("/api/v1/me/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "signOutEverywhere",
            summary = "Ends every session of the signed-in person, this one too, on every device",
            description = """
                    For a lost telephone: browsers and programs alike have to sign in again. The token of this
                    request ends too.
                    """)
    void endAll(SignedIn holder) {
        sessions.endAll(holder);
    }

    private ResponseEntity<SessionJson> created(SessionOpened session, String cart) {
        return ResponseEntity.status(HttpStatus.CREATED).body(opened.of(session, cart));
    }

    private static PersonalText orBlank(@Nullable PersonalText typed) {
        return typed == null ? new PersonalText("") : typed;
    }

    /// Who wants to sign in.
    ///
    /// @param who a user name or an e-mail
    /// @param password the account's
    record SignInJson(@Nullable PersonalText who, @Nullable PersonalText password) {}

    /// The second half of a sign-in.
    ///
    /// @param ticket as the first half of the sign-in told it
    /// @param code six digits of the app, or a recovery code
    record CodeJson(@Nullable String ticket, @Nullable PersonalText code) {}
}
