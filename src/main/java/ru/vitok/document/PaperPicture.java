package ru.vitok.document;

import java.util.Base64;

/**
 * A small square picture before one of a paper's words.
 *
 * @param alt what it shows, for those who do not see it
 */
public record PaperPicture(byte[] png, String alt) {

    /** What addresses of such pictures begin with; nothing else is fetched for a page. */
    static final String BEGINNING = "data:image/png;base64,";

    public PaperPicture {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    String address() {
        return BEGINNING + Base64.getEncoder().encodeToString(png);
    }
}
