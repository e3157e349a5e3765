package ru.vitok.analysis.ui;

import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.PageHead;

/** The way from figures to the analytic note about them, for those who may have one. */
final class ReportLink {

    private ReportLink() {}

    static void add(PageHead head, Permissions permissions, String path) {
        if (permissions.anywhere("report.subject", Action.EXPORT)) {
            head.actions(Buttons.link(head.getTranslation("analysis.report"), "file-text", "/" + path));
        }
    }
}
