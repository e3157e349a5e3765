package ru.vitok.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import ru.vitok.people.OutsidePeople;
import ru.vitok.people.Pace;
import ru.vitok.people.Viewers;

/** Three doors: the REST interface by token and the open lists by nothing, the operator's console by its secret, the pages by session. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String STRICT = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http, TokenFilter tokens) throws Exception {
        return http.securityMatcher("/api/**", "/console", "/oai", "/feeds/**", "/sitemap.xml", "/robots.txt")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(tokens, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(it -> it.requestMatchers(
                                "/api/v1/openapi.json",
                                "/api/v1/calendar/**",
                                "/api/v1/letters/**",
                                "/api/jitsi/**",
                                "/console",
                                "/oai",
                                "/feeds/**",
                                "/sitemap.xml",
                                "/robots.txt")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint(new ProblemEntryPoint()))
                .headers(it -> it.contentSecurityPolicy(policy -> policy.policyDirectives(STRICT)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            ContentPolicy policy,
            OutsidePeople outside,
            Viewers viewers,
            Pace pace,
            @Value("${vitok.url:}") String address,
            ObjectProvider<OutsideProviders> providers)
            throws Exception {
        http.addFilterBefore(new OwnOrigin(address), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new EndedSessions(viewers), AnonymousAuthenticationFilter.class);
        http.addFilterAfter(new PaperPace(pace), AnonymousAuthenticationFilter.class);
        http.authorizeHttpRequests(it -> it.requestMatchers(
                        "/styles.css",
                        "/c/**",
                        "/fonts/**",
                        "/favicon.ico",
                        "/favicon.svg",
                        "/icons/**",
                        "/.well-known/**")
                .permitAll());
        http.headers(it -> it.addHeaderWriter(policy)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.deny()));
        OutsideSignIn.open(http, outside, providers);
        return http.with(VaadinSecurityConfigurer.vaadin(), it -> {
                    it.loginView(SignInView.class)
                            // an unknown address gets a page of ours, not a bare refusal; views guard themselves
                            .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll);
                    providers.ifAvailable(list -> it.logoutSuccessHandler(OutsideSignIn.out(list)));
                })
                .build();
    }
}
