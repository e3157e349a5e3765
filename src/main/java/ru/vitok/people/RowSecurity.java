package ru.vitok.people;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL at the start of every transaction for whom it runs. A safety net under the queries' own conditions:
 * a query that forgot its condition still reads nothing foreign.
 */
@Component
class RowSecurity implements TransactionExecutionListener {

    // looked up late: the transaction manager is built before the repositories that these need
    private final ObjectProvider<Viewers> viewers;
    private final ObjectProvider<GrantReader> grants;
    private final ObjectProvider<JdbcClient> jdbc;

    RowSecurity(ObjectProvider<Viewers> viewers, ObjectProvider<GrantReader> grants, ObjectProvider<JdbcClient> jdbc) {
        this.viewers = viewers;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            RowReach.of(viewers.getObject().current(), grants.getObject()).tell(jdbc.getObject());
        }
    }
}
