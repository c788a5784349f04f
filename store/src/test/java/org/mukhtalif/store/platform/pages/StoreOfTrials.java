package org.mukhtalif.store.platform.pages;

import gg.jte.Content;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.SameForEverybody;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A store of nothing but pages: the web server, this room, and a controller that fails in every way. Without
/// annotations that the whole store's tests would find.
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({
    PagesConfiguration.class,
    PagesOnTheWeb.class,
    AssetController.class,
    FailureController.class,
    PageAbove.class,
    WhatWentWrong.class,
    StoreOfTrials.Trials.class
})
@EnableConfigurationProperties({PageSettings.class, PageMemorySettings.class})
class StoreOfTrials {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T13:05:00Z"), ZoneId.of("UTC"));
    }

    @Bean
    ZoneId zone() {
        return ZoneId.of("Asia/Riyadh");
    }

    /// A form token for each request, as the security chain would bring it; the answer's head tells it to the test.
    /// What a form sends is read here first, as there.
    @Bean
    FilterRegistrationBean<Filter> tokens() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            var token =
                    new DefaultCsrfToken("X-CSRF", "_csrf", UUID.randomUUID().toString());
            request.setAttribute(CsrfToken.class.getName(), token);
            ((HttpServletResponse) response).setHeader("X-Token", token.getToken());
            if (((HttpServletRequest) request).getMethod().equals("POST"))
                request.setAttribute("sent", request.getParameter(token.getParameterName()));
            chain.doFilter(request, response);
        });
    }

    @TestComponent
    @Controller
    static class Trials {

        @GetMapping("/trial")
        String show(Model model) {
            model.addAttribute("title", "A title");
            model.addAttribute("content", (Content) output -> output.writeContent("<h1>A page</h1>"));
            return "ui/layout";
        }

        private final AtomicInteger made = new AtomicInteger();

        @SameForEverybody
        @GetMapping("/trial/counted")
        String counted(HttpServletRequest request, Model model) {
            model.addAttribute("title", "Made as number " + made.incrementAndGet());
            model.addAttribute("content", (Content)
                    output -> output.writeContent("<form>" + tokenOf(request) + "</form>" + tokenOf(request)));
            return "ui/layout";
        }

        private static String tokenOf(HttpServletRequest request) {
            return PageFrames.csrf(request).token();
        }

        @PostMapping("/trial/{word}")
        String accept(@PathVariable String word) {
            return "redirect:/trial/" + word + "?notice=saved";
        }

        @GetMapping("/trial/gone")
        String gone() {
            throw new NoSuchPage();
        }

        @GetMapping("/trial/numbers/{number}")
        String number(@PathVariable long number) {
            throw new NoSuchPage();
        }

        @GetMapping("/trial/defect")
        String defect() {
            throw new IllegalStateException("secret inside");
        }

        @GetMapping("/trial/broken-template")
        String brokenTemplate() {
            return "ui/failure";
        }

        @GetMapping("/api/v1/too-fast")
        void tooFast(HttpServletResponse response) throws IOException {
            response.setHeader("Retry-After", "7");
            response.sendError(429);
        }

        @GetMapping("/trial/busy")
        String busy() {
            throw new CannotGetJdbcConnectionException("no connection within 3 s");
        }
    }
}
