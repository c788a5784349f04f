package org.mukhtalif.store.storefront;

import java.util.List;
import org.mukhtalif.store.accounts.RecoveryCode;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SecondFactor;
import org.mukhtalif.store.accounts.SecondFactorKey;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.accounts.SquareCode;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes the pages about a second factor.
@Component
class SecondFactorPages {

    private final String arabicName;
    private final String englishName;

    SecondFactorPages(
            @Value("${mukhtalif.trade-name-ar}") String arabicName,
            @Value("${mukhtalif.trade-name-en}") String englishName) {
        this.arabicName = arabicName;
        this.englishName = englishName;
    }

    SecondFactorPage now(SignedIn who, boolean on) {
        return new SecondFactorPage(on, false, null, List.of(), mayEnd(who), List.of());
    }

    SecondFactorPage after(SignedIn who, SecondFactor.Answer answer, boolean on, Words words) {
        return switch (answer) {
            case SecondFactor.Answer.Begun(var key) ->
                new SecondFactorPage(false, true, shown(key, words), List.of(), mayEnd(who), List.of());
            case SecondFactor.Answer.On(var codes) ->
                new SecondFactorPage(
                        true,
                        false,
                        null,
                        codes.stream().map(RecoveryCode::inGroups).toList(),
                        mayEnd(who),
                        List.of());
            case SecondFactor.Answer.Off _ -> now(who, false);
            case SecondFactor.Answer.WrongPassword _ ->
                refused(who, on, "present", words.of("accounts.password.wrong"));
            case SecondFactor.Answer.WrongCode _ -> refused(who, on, "code", words.of("accounts.code.wrong"));
            case SecondFactor.Answer.Refused(var key) -> refused(who, on, "present", words.of(key));
            case SecondFactor.Answer.TryLater(var wait) ->
                refused(who, on, "code", SessionController.tooMany(words, wait));
        };
    }

    private static SecondFactorPage refused(SignedIn who, boolean on, String field, String text) {
        boolean awaited = !on && field.equals("code");
        return new SecondFactorPage(on, awaited, null, List.of(), mayEnd(who), List.of(new FieldError(field, text)));
    }

    private SecondFactorPage.NewKey shown(SecondFactorKey key, Words words) {
        var link = key.link(words.choose(arabicName, englishName));
        return new SecondFactorPage.NewKey(key.inGroups(), link, SquareCode.of(link));
    }

    private static boolean mayEnd(SignedIn who) {
        return who.is(Role.SHOPPER);
    }
}
