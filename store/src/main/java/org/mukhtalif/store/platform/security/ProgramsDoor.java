package org.mukhtalif.store.platform.security;

import org.mukhtalif.store.accounts.Sessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/// The rules of the door for programs, `/api`: a bearer token and never a cookie, hence no token of a form; each caller
/// at a measured pace.
@Configuration(proxyBeanMethods = false)
class ProgramsDoor {

    private final boolean secure;

    ProgramsDoor(@Value("${mukhtalif.base-url:}") String baseUrl) {
        this.secure = baseUrl.startsWith("https:");
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Sessions sessions, Pace pace) throws Exception {
        return http.securityMatcher(Doors.PROGRAMS)
                .securityContext(context -> context.securityContextRepository(new BearerSessions(sessions)))
                .authorizeHttpRequests(rules -> rules.requestMatchers(Doors.PROGRAMS_OF_A_PERSON)
                        .authenticated()
                        .requestMatchers(Doors.PROGRAMS)
                        .permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new PaceFilter(pace), AuthorizationFilter.class)
                .exceptionHandling(doors -> doors.authenticationEntryPoint(
                        (request, response, unknown) -> response.sendError(HttpStatus.UNAUTHORIZED.value())))
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> ProtectiveHeaders.on(headers, secure))
                .build();
    }
}
