package ru.vitok.search;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Where the index is kept: in a folder of this portal, or, for several portals side by side, on the OpenSearch nodes that
 * the operator names.
 */
@Component
class SearchNodes implements HibernatePropertiesCustomizer {

    private static final String BACKEND = "hibernate.search.backend.";

    private final String hosts;

    SearchNodes(@Value("${vitok.search.hosts:}") String hosts) {
        this.hosts = hosts;
    }

    boolean named() {
        return !hosts.isBlank();
    }

    @Override
    public void customize(Map<String, Object> properties) {
        if (!named()) {
            properties.put(BACKEND + "type", "lucene");
            return;
        }
        properties
                .keySet()
                .removeIf(name -> name.startsWith(BACKEND + "directory")
                        || name.startsWith(BACKEND + "io")
                        || name.equals(BACKEND + "lucene_version"));
        properties.put(BACKEND + "type", "elasticsearch");
        properties.put(BACKEND + "hosts", hosts);
        // NodesSchema does it: the usual way refuses to start on an index without the newest field
        properties.put("hibernate.search.schema_management.strategy", "none");
        properties.put(BACKEND + "analysis.configurer", "class:" + PlainRussianAnalysis.class.getName());
    }
}
