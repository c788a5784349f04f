package org.mukhtalif.privacy.cookies;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// Stands outermost, before every other filter, on every path and every kind of dispatch (errors and forwards too),
/// and lets only the cookies of the register out.
@Component
public class CookieGate implements Filter {

    private final CookieRegister register;

    CookieGate(CookieRegister register) {
        this.register = register;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer)
            chain.doFilter(request, new GatedResponse(answer, register, CookieChoices.of(http)));
        else chain.doFilter(request, response);
    }
}
