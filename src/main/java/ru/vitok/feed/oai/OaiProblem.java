package ru.vitok.feed.oai;

/** A question that the protocol answers with one of its errors; the words are for the harvester's programmer. */
final class OaiProblem extends RuntimeException {

    private final String code;

    private OaiProblem(String code, String words) {
        super(words);
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Errors after which the question is not repeated in the answer. */
    boolean unreadable() {
        return code.equals("badVerb") || code.equals("badArgument");
    }

    static OaiProblem verb(String words) {
        return new OaiProblem("badVerb", words);
    }

    static OaiProblem argument(String words) {
        return new OaiProblem("badArgument", words);
    }

    static OaiProblem token() {
        return new OaiProblem("badResumptionToken", "The resumption token is not one of this repository's.");
    }

    static OaiProblem format(String prefix) {
        return new OaiProblem("cannotDisseminateFormat", "There is no metadata format " + prefix + ".");
    }

    static OaiProblem identifier(String identifier) {
        return new OaiProblem("idDoesNotExist", "There is no item " + identifier + ".");
    }

    static OaiProblem sets() {
        return new OaiProblem("noSetHierarchy", "No practice has a subject yet.");
    }

    static OaiProblem nothing() {
        return new OaiProblem("noRecordsMatch", "No record matches the dates and the set asked for.");
    }
}
