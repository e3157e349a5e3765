package ru.vitok.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Brings the index on OpenSearch nodes to the fields of this portal; a folder of this portal's own needs no telling. */
@Component
class NodesSchema implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(NodesSchema.class);

    private final EntityManagerFactory factory;
    private final SearchNodes nodes;

    NodesSchema(EntityManagerFactory factory, SearchNodes nodes) {
        this.factory = factory;
        this.nodes = nodes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!nodes.named()) {
            return;
        }
        var schema = Search.mapping(factory).scope(SearchEntryRow.class).schemaManager();
        try {
            schema.createOrUpdate();
        } catch (SearchException refused) {
            log.warn(
                    "The index on the nodes cannot take the fields of this portal, it is begun from empty;"
                            + " until it is written people find only a part: {}",
                    refused.getMessage());
            schema.dropAndCreate();
        }
    }
}
