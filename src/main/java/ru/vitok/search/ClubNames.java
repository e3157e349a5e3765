package ru.vitok.search;

import java.util.Collection;
import java.util.Map;

/** How people call the clubs whose ids entries carry; given by the module that knows them. */
public interface ClubNames {

    /** By id; one that the asking person may not see is left out. */
    Map<String, String> names(Collection<String> ids);
}
