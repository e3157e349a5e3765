package ru.vitok.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * The outside providers as the operator configured them. A provider is asked for its addresses when somebody first signs
 * in through it: the portal starts and works by password while the provider is away.
 */
class OutsideProviders implements ClientRegistrationRepository {

    private static final Logger log = LoggerFactory.getLogger(OutsideProviders.class);

    private final OAuth2ClientProperties settings;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    OutsideProviders(OAuth2ClientProperties settings) {
        this.settings = settings;
    }

    /** A provider as a page names it. */
    record Provider(String id, String name) {

        String path() {
            return "/oauth2/authorization/" + id;
        }
    }

    List<Provider> list() {
        return settings.getRegistration().entrySet().stream()
                .map(it -> new Provider(it.getKey(), name(it.getKey(), it.getValue())))
                .toList();
    }

    private static String name(String id, OAuth2ClientProperties.Registration registration) {
        var name = registration.getClientName();
        return name == null ? id : name;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return settings.getRegistration().containsKey(id) ? known.computeIfAbsent(id, this::ask) : null;
    }

    private ClientRegistration ask(String id) {
        var alone = new OAuth2ClientProperties();
        alone.getRegistration().put(id, settings.getRegistration().get(id));
        alone.getProvider().putAll(settings.getProvider());
        try {
            return Objects.requireNonNull(new OAuth2ClientPropertiesMapper(alone)
                    .asClientRegistrations()
                    .get(id));
        } catch (RuntimeException away) {
            log.warn("The provider {} does not answer: {}", id, away.getMessage());
            throw new AuthenticationServiceException("the provider " + id + " does not answer", away);
        }
    }
}
