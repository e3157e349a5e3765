package ru.vitok.shell;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import ru.vitok.people.OutsidePeople;

/** The door of outside providers (OpenID Connect); it is there only when one is configured. */
@Configuration(proxyBeanMethods = false)
class OutsideSignIn {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnOAuth2ClientRegistrationProperties
    @EnableConfigurationProperties(OAuth2ClientProperties.class)
    static class Providers {

        @Bean
        OutsideProviders outsideProviders(OAuth2ClientProperties settings) {
            return new OutsideProviders(settings);
        }
    }

    private OutsideSignIn() {}

    static void open(HttpSecurity http, OutsidePeople people, ObjectProvider<OutsideProviders> providers)
            throws Exception {
        if (providers.getIfAvailable() == null) {
            return;
        }
        http.oauth2Login(it -> {
            it.loginPage("/login")
                    .failureHandler(refused())
                    .userInfoEndpoint(info -> info.oidcUserService(people))
                    .permitAll();
            it.addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                @Override
                public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                    filter.setAuthenticationFailureHandler(refused());
                    return filter;
                }
            });
        });
    }

    /** Who leaves here leaves the provider too: on a shared computer the next one must not come in as the last. */
    static LogoutSuccessHandler out(OutsideProviders providers) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(providers);
        handler.setPostLogoutRedirectUri("{baseUrl}/login");
        handler.setDefaultTargetUrl("/");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    /** Nobody is known by what the provider said, or the provider did not say it. */
    private static AuthenticationFailureHandler refused() {
        var redirect = new DefaultRedirectStrategy();
        return (request, response, failure) -> redirect.sendRedirect(
                request,
                response,
                failure instanceof OAuth2AuthenticationException known
                                && OutsidePeople.NOT_TIED.equals(
                                        known.getError().getErrorCode())
                        ? "/login?error=outside"
                        : "/login?error=provider");
    }
}
