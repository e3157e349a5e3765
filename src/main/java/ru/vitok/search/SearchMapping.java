package ru.vitok.search;

import java.util.Map;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import ru.vitok.search.meaning.Meaning;
import ru.vitok.search.meaning.Meanings;

/** How entries are written: what the class of the rows says, and what is added to it by the settings. */
@Component
class SearchMapping implements HibernatePropertiesCustomizer {

    private final Meanings meanings;
    private final String written;

    SearchMapping(Meanings meanings) {
        this.meanings = meanings;
        written = Print.of(
                Print.ofFields(SearchEntryRow.class, FacetedRow.class),
                meanings.model().map(Meaning::print).orElse(""));
    }

    /** Stands behind the print of every entry of the index that was written as this portal writes. */
    String written() {
        return written;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        HibernateOrmSearchMappingConfigurer added = context ->
                context.programmaticMapping().type(SearchEntryRow.class).binder(new EntryBinder(written, meanings));
        properties.put("hibernate.search.mapping.configurer", added);
    }
}
