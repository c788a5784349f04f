package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/// The page that needs nothing: no database, no template, no style. In both languages, because nobody knows
/// which.
final class LastResort {

    private static final byte[] PAGE = read();

    private LastResort() {}

    static void write(int status, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }

    private static byte[] read() {
        try {
            return new ClassPathResource("assets/last-resort.html").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
