package ru.vitok;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole portal with its own PostgreSQL. All such tests share one context and one database: they
 * make organisations and people of their own ({@link TestPeople}) and never count what others made.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vitok.pool=12",
            "db-scheduler.polling-interval=200ms",
            "spring.mail.host=",
            "logging.level.root=warn"
        })
@ContextConfiguration(initializers = TestData.class)
public @interface PortalTest {}
