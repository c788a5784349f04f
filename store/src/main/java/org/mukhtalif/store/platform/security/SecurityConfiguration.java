package org.mukhtalif.store.platform.security;

import jakarta.servlet.DispatcherType;
import org.mukhtalif.store.accounts.Sessions;
import org.mukhtalif.store.ui.Storefronts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;

/// The rules of the doors. Spring Security decides; who is signed in is answered by the room `accounts`, and no
/// HTTP session is ever made.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private final boolean secure;

    SecurityConfiguration(@Value("${mukhtalif.base-url:}") String baseUrl) {
        this.secure = baseUrl.startsWith("https:");
    }

    /// What everybody may fetch and what never depends on who asks.
    /// Pictures of goods stand in the pages of storefronts of their own, where there are some.
    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http, Storefronts storefronts) throws Exception {
        http.securityMatcher(Doors.FILES)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll());
        var chain = bare(http).csrf(AbstractHttpConfigurer::disable);
        if (storefronts.areThere())
            chain.headers(headers ->
                    headers.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.CROSS_ORIGIN)));
        return chain.build();
    }

    /// Pages: the storefront is open, `/me` needs an account, `/desk` a merchant's, `/staff` one of the store's own
    /// people. An address that no rule names does not exist.
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Sessions sessions) throws Exception {
        http.securityContext(context -> context.securityContextRepository(new CookieSessions(sessions)))
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Doors.DESK_SIGN_IN)
                                .permitAll()
                                .requestMatchers(Doors.DESK)
                                .hasRole("MERCHANT")
                                .requestMatchers(Doors.STAFF_SIGN_IN)
                                .permitAll()
                                .requestMatchers(Doors.STAFF_PRIVACY)
                                .hasRole("PRIVACY_OFFICER")
                                .requestMatchers(Doors.STAFF_CONTENT)
                                .hasRole("OPERATOR")
                                .requestMatchers(Doors.STAFF)
                                .hasAnyRole("OPERATOR", "PRIVACY_OFFICER")
                                .requestMatchers(Doors.ME)
                                .authenticated()
                                .requestMatchers(Doors.STOREFRONT)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers(Doors.WITHOUT_FORM_TOKEN))
                .exceptionHandling(doors ->
                        doors.authenticationEntryPoint(new WayToSignIn()).accessDeniedHandler(new ClosedDoor()));
        return bare(http).build();
    }

    /// There are no users but those of the room `accounts`; without this Spring Boot would invent one.
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("Sign-in is the room accounts' work");
        };
    }

    private CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
        return tokens;
    }

    /// Without what nobody here asks for: each filter is passed by every request.
    private HttpSecurity bare(HttpSecurity http) throws Exception {
        return http.sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .servletApi(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> ProtectiveHeaders.on(headers, secure));
    }
}
