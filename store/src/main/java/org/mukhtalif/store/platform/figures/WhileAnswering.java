package org.mukhtalif.store.platform.figures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Marks the thread of a request while its answer is made.
class WhileAnswering extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Tally.answering(true);
        try {
            chain.doFilter(request, response);
        } finally {
            Tally.answering(false);
        }
    }
}
