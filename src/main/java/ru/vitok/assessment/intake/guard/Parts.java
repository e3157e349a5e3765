package ru.vitok.assessment.intake.guard;

import java.util.regex.Pattern;

/**
 * The parts of a workbook. Remarks on cells, the copy that a pivot table keeps of its source, pictures and sheets that the
 * workbook does not name are parts of their own: nobody reads them, and any of them may name a child.
 */
public final class Parts {

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final Pattern OF_A_TABLE =
            Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
                    + "|xl/workbook\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/(styles|sharedStrings|calcChain)\\.xml"
                    + "|xl/theme/[^/]+\\.xml|xl/printerSettings/[^/]+|xl/worksheets/_rels/[^/]+\\.rels");

    private Parts() {}

    /** Whether a workbook holds these sheets and nothing beside them. */
    public static boolean onlySheets(byte[] workbook, long sheets) {
        try (var archive = Archive.open(workbook, Limits.STANDARD)) {
            var files = archive.entries().stream()
                    .filter(it -> !it.isDirectory())
                    .map(it -> it.getName())
                    .toList();
            return files.stream().filter(it -> SHEET.matcher(it).matches()).count() == sheets
                    && files.stream()
                            .allMatch(it -> SHEET.matcher(it).matches()
                                    || OF_A_TABLE.matcher(it).matches());
        }
    }
}
