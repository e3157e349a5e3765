package ru.vitok.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ru.vitok.assessment.AssessmentPaths;

/** The address of the page of analytic notes; what is chosen stands behind the question mark. */
public final class ReportPaths {

    public static final String HOME = AssessmentPaths.REPORTS;

    private ReportPaths() {}

    public static String school(int year, String code) {
        return HOME + "?kind=school&year=" + year + "&school=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    public static String municipality(int year) {
        return HOME + "?kind=municipality&year=" + year;
    }
}
