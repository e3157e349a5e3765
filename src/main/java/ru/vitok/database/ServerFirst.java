package ru.vitok.database;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Where {@code vitok.database.ahead} is set, the server starts while Spring still reads the portal's classes (D010).
 * The launcher sets it; tests name their folder too late for it.
 */
class ServerFirst implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String BEAN = "serverAhead";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        var ours = settings.getProperty("spring.datasource.url", "").isEmpty();
        if (ours
                && settings.getProperty("vitok.database.ahead", Boolean.class, false)
                && context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            var ahead = ServerAhead.begin(Path.of(settings.getRequiredProperty("vitok.data")));
            beans.registerSingleton(BEAN, ahead);
            beans.registerDisposableBean(BEAN, ahead::stop);
        }
    }
}
