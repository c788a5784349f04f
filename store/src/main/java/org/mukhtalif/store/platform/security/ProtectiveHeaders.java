package org.mukhtalif.store.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import java.util.Arrays;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// What every answer tells the browser: nothing from elsewhere, no frame, no device, no address passed on.
final class ProtectiveHeaders {

    private static final String POLICY = "Content-Security-Policy";

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'");

    /// A picture that stands in the page runs nothing and asks for nothing.
    private static final String WITH_PHOTOS = CONTENT.replace("img-src 'self'", "img-src 'self' data:");

    private static final String DEVICES = String.join(
            ", ",
            "accelerometer=()",
            "browsing-topics=()",
            "camera=()",
            "display-capture=()",
            "geolocation=()",
            "gyroscope=()",
            "microphone=()",
            "midi=()",
            "payment=()",
            "usb=()");

    private ProtectiveHeaders() {}

    static void on(HeadersConfigurer<HttpSecurity> headers, boolean secure) {
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        any(Doors.OPENED_PHOTOS), new StaticHeadersWriter(POLICY, WITH_PHOTOS)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(any(Doors.OPENED_PHOTOS)), new StaticHeadersWriter(POLICY, CONTENT)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        any(Doors.NOT_KEPT), new StaticHeadersWriter("Cache-Control", "no-store")));
        if (secure)
            headers.httpStrictTransportSecurity(
                    policy -> policy.includeSubDomains(true).maxAgeInSeconds(63_072_000));
        else headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
    }

    private static RequestMatcher any(String[] patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(pattern -> (RequestMatcher) pathPattern(pattern))
                .toList());
    }
}
