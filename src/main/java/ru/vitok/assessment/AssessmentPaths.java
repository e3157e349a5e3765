package ru.vitok.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Addresses of the pages of the data. */
public final class AssessmentPaths {

    public static final String DATA = "data";
    public static final String IMPORT = "data/import";
    public static final String TASKS = "data/tasks";

    public static final String VOICES = "data/voices";

    /** Olympiads and what they show, by the module above. */
    public static final String GIFTED = "data/gifted";

    /** Analytic notes, made by a module above. */
    public static final String REPORTS = "reports";

    /** Tables to fill in. */
    public static final String TEMPLATES = DATA + "/templates";

    public static final String NEW_TEMPLATE = TEMPLATES + "/new";

    /** Conditions of schools and the groups of similar ones. */
    public static final String CONTEXT = DATA + "/conditions";

    /** A school's own current and final control. */
    public static final String OWN_CONTROL = DATA + "/own-control";

    public static final String VERSIONS = DATA + "/versions";

    private AssessmentPaths() {}

    public static String upload(UUID id) {
        return IMPORT + "/" + id;
    }

    /** Where a file of no known form is mapped. */
    public static String mapping(UUID upload, UUID file) {
        return IMPORT + "/" + upload + "/files/" + file + "/mapping";
    }

    public static String tasks(SliceKey key) {
        return TASKS + "?" + query(key);
    }

    /** The files behind a test's results. */
    public static String versions(SliceKey key) {
        return VERSIONS + "?" + query(key);
    }

    /** The page of analytic notes with this test chosen. */
    public static String report(SliceKey key) {
        return REPORTS + "?kind=subject&" + query(key);
    }

    /** The part after the question mark, for routers that take it apart from the path. */
    public static String query(SliceKey key) {
        return "procedure=" + encoded(key.procedure()) + "&year=" + key.year() + "&subject=" + encoded(key.subject())
                + "&grade=" + key.grade();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
