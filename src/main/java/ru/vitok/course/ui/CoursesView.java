package ru.vitok.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.CourseWishes;
import ru.vitok.assessment.WishRow;
import ru.vitok.course.Course;
import ru.vitok.course.CourseFilter;
import ru.vitok.course.CoursePaths;
import ru.vitok.course.Courses;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** The catalogue: what can be learnt, where and when. */
@Route(CoursePaths.LIST)
@PermitAll
class CoursesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Courses courses;
    private final CourseWishes wishes;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Formats formats;

    CoursesView(Courses courses, CourseWishes wishes, Permissions permissions, Viewers viewers, Formats formats) {
        this.courses = courses;
        this.wishes = wishes;
        this.permissions = permissions;
        this.viewers = viewers;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var subject = asked.getSingleParameter("subject").orElse(null);
        var past = asked.getSingleParameter("past").isPresent();
        draw(new CourseFilter(subject, !past));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.list.title");
    }

    private void draw(CourseFilter filter) {
        removeAll();
        var found = courses.list(filter);
        var head = new PageHead(getPageTitle()).sub(getTranslation("course.list.count", found.size()));
        if (permissions.anywhere("course", Action.CREATE)) {
            head.actions(Buttons.primary(getTranslation("course.form.add"), "plus", this::form));
        }
        add(head, filters(filter));
        if (found.isEmpty()) {
            var any =
                    filter.subject() != null || !courses.list(CourseFilter.ALL).isEmpty();
            var words = getTranslation(any ? "course.list.empty.filtered" : "course.list.empty.hint");
            add(new EmptyState(getTranslation("course.list.empty"), words));
        } else {
            add(new Card(list(found)));
        }
        var wanted = permissions.anywhere("course", Action.CREATE) ? wishes.rows() : List.<WishRow>of();
        if (!wanted.isEmpty()) {
            add(new DemandCard(wanted));
        }
    }

    private Nav filters(CourseFilter filter) {
        var nav = new Nav();
        nav.addClassNames("v-chips", "v-section");
        nav.getElement().setAttribute("aria-label", getTranslation("course.list.filter.all"));
        nav.add(chip(getTranslation("course.list.filter.all"), null, !filter.upcoming(), filter.subject() == null));
        courses.subjects().forEach(it -> nav.add(chip(it, it, !filter.upcoming(), it.equals(filter.subject()))));
        nav.add(chip(
                getTranslation("course.list.filter.past"), filter.subject(), filter.upcoming(), !filter.upcoming()));
        return nav;
    }

    private static Anchor chip(String words, @Nullable String subject, boolean past, boolean on) {
        var query = (subject == null ? "" : "&subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8))
                + (past ? "&past=1" : "");
        var link = new Anchor("/" + CoursePaths.LIST + (query.isEmpty() ? "" : "?" + query.substring(1)), words);
        link.addClassName("v-chip");
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private UnorderedList list(List<Course> found) {
        var list = new UnorderedList();
        list.addClassName("v-list");
        for (var course : found) {
            var line = new Paragraph(CourseWords.line(course, formats));
            line.addClassNames("v-muted", "v-sm");
            var words = new Div(new H3(course.title()), line);
            words.addClassName("is-grow");
            var link = new Anchor("/" + CoursePaths.page(course.id()), words);
            link.addClassNames("v-list-item", "v-row");
            var mine = course.mine();
            if (mine != null) {
                link.add(Chip.of(getTranslation("course.status." + mine), Chip.Tone.INFO));
            }
            list.add(new ListItem(link));
        }
        return list;
    }

    private void form() {
        var viewer = viewers.current();
        var place = viewer.municipality().or(viewer::region);
        place.ifPresent(it ->
                new CourseDialog(it, courses, id -> UI.getCurrent().navigate(CoursePaths.page(id))).open());
    }
}
