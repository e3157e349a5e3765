package ru.vitok.document;

import java.util.Base64;

/**
 * A picture on a paper: a small square one before a word, or one that stands in prose.
 *
 * @param jpeg a photograph; else PNG
 * @param alt what it shows, for those who do not see it
 */
public record PaperPicture(byte[] bytes, boolean jpeg, String alt) {

    /** What addresses of such pictures begin with; nothing else is fetched for a page. */
    static final String BEGINNING = "data:image/";

    public PaperPicture {
        bytes = bytes.clone();
    }

    public PaperPicture(byte[] png, String alt) {
        this(png, false, alt);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    String address() {
        return BEGINNING + (jpeg ? "jpeg" : "png") + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }
}
