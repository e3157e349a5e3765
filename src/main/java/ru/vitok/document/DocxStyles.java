package ru.vitok.document;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Named styles of the standard template: whoever changes one in Word changes it everywhere on the paper. */
final class DocxStyles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String POINT = "ListParagraph";
    static final String HEAD = "TableHead";
    static final String CELL = "TableCell";

    private static final String FONT = "Times New Roman";
    private static final int TWENTIETHS = 20;
    private static final int DEEPEST = 3;

    private final XWPFStyles styles;

    private DocxStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static String heading(int level) {
        return "Heading" + Math.min(level, DEEPEST);
    }

    /** With the margins and the language of the page. */
    static void add(XWPFDocument document, Locale language) {
        var styles = new DocxStyles(document.createStyles());
        styles.defaults(language);
        styles.add(NORMAL, "Normal", 12, false, 0, 6, -1);
        styles.add(TITLE, "Title", 16, true, 0, 10, -1);
        styles.add(heading(1), "heading 1", 14, true, 16, 6, 0);
        styles.add(heading(2), "heading 2", 13, true, 12, 4, 1);
        styles.add(heading(3), "heading 3", 12, true, 8, 4, 2);
        var indent = styles.add(POINT, "List Paragraph", 12, false, 0, 4, -1)
                .addNewPPr()
                .addNewInd();
        indent.setLeft(BigInteger.valueOf(284));
        indent.setHanging(BigInteger.valueOf(284));
        styles.add(HEAD, "Table Head", 9, true, 2, 2, -1);
        styles.add(CELL, "Table Cell", 9, false, 2, 2, -1);
        margins(document);
    }

    private void defaults(Locale language) {
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.getLanguage().equals("en") ? "en-US" : "ru-RU");
    }

    private CTStyle add(String id, String name, int size, boolean bold, int before, int after, int outline) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        if (id.equals(NORMAL)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(NORMAL);
        }
        var run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(2L * size));
        if (!id.equals(POINT)) {
            var paragraph = style.addNewPPr();
            var spacing = paragraph.addNewSpacing();
            spacing.setBefore(BigInteger.valueOf((long) before * TWENTIETHS));
            spacing.setAfter(BigInteger.valueOf((long) after * TWENTIETHS));
            if (outline >= 0) {
                paragraph.addNewKeepNext();
                paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
            }
        }
        styles.addStyle(new XWPFStyle(style));
        return style;
    }

    /** A4, 20 mm around. */
    private static void margins(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var page = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var around = page.addNewPgMar();
        around.setLeft(BigInteger.valueOf(1134));
        around.setRight(BigInteger.valueOf(1134));
        around.setTop(BigInteger.valueOf(1134));
        around.setBottom(BigInteger.valueOf(1134));
    }
}
