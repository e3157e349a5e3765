package ru.vitok.feed.oai;

import ru.vitok.feed.Description;
import ru.vitok.feed.XmlPage;

/** How that vocabulary writes words in a language, words of its own lists, and people. */
final class LomTerms {

    private static final String VOCABULARY = "LOMv1.0";

    private LomTerms() {}

    static void string(XmlPage page, String name, String words) {
        page.open(name)
                .element("string", words, "language", Description.LANGUAGE)
                .close();
    }

    static void term(XmlPage page, String name, String value) {
        page.open(name).element("source", VOCABULARY).element("value", value).close();
    }

    /** People are written as vCards there. */
    static String card(String name) {
        var line = name.replaceAll("[\\r\\n]+", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,");
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + line + "\r\nEND:VCARD";
    }
}
