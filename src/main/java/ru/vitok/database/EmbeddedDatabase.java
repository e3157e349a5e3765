package ru.vitok.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * PostgreSQL from the jar, in the data folder. The pool signs in as an ordinary role that owns nothing, so that row
 * level security and the rights on the journal hold for it; only migrations use the owner.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(ObjectProvider<ServerAhead> ahead, @Value("${vitok.data}") Path data) {
        var begun = ahead.getIfAvailable();
        return begun == null ? EmbeddedServer.start(data) : begun.await();
    }

    @Bean
    @Primary
    DataSource dataSource(EmbeddedPostgres server, @Value("${vitok.pool:20}") int size) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(
                server.getJdbcUrl(EmbeddedServer.APPLICATION, EmbeddedServer.NAME) + "&reWriteBatchedInserts=true");
        pool.setMaximumPoolSize(size);
        pool.setPoolName("vitok");
        return new HikariDataSource(pool);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(EmbeddedPostgres server) {
        return server.getDatabase(EmbeddedServer.OWNER, EmbeddedServer.NAME);
    }
}
