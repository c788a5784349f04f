package org.mukhtalif.store.api;

import java.time.Duration;
import java.util.Map;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// What stands in the way of an act at somebody's account, for programs.
final class AccountProblem {

    private AccountProblem() {}

    /// @param kind the end of the stable type
    /// @param key of the words that say what to do
    static ErrorResponseException refused(String kind, String key, Words words) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, kind, words.of(key), words);
    }

    /// The password that was sent beside an act is not the account's.
    static ErrorResponseException wrongPassword(Words words) {
        return refused("wrong-password", "accounts.password.wrong", words);
    }

    /// A link of a letter that was used, is too old, or never was one.
    static ErrorResponseException linkGone(Words words) {
        return Problem.of(HttpStatus.GONE, "link-gone", words.of("api.link-gone.text"), words);
    }

    static ErrorResponseException later(Duration wait, Words words) {
        var problem = Problem.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many",
                words.of("failure.too-many.text"),
                Map.of("seconds", wait.toSeconds() + 1),
                words);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        return problem;
    }
}
