package ru.vitok.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.course.Course;
import ru.vitok.course.CoursePaths;
import ru.vitok.course.CourseRequests;
import ru.vitok.course.Courses;
import ru.vitok.course.RequestStatus;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Viewer;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** One course: what it teaches, when, and who asked for it. */
@Route("courses/:id")
@PermitAll
class CourseView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Courses courses;
    private final CourseRequests requests;
    private final Persons persons;
    private final Viewers viewers;
    private final Formats formats;
    private @Nullable Course course;

    CourseView(Courses courses, CourseRequests requests, Persons persons, Viewers viewers, Formats formats) {
        this.courses = courses;
        this.requests = requests;
        this.persons = persons;
        this.viewers = viewers;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressIds.of(event));
    }

    @Override
    public String getPageTitle() {
        return course == null ? getTranslation("course.list.title") : course.title();
    }

    private void show(UUID id) {
        removeAll();
        var shown = courses.get(id);
        course = shown;
        var left = new Div(facts(shown));
        if (!shown.topics().isEmpty()) {
            left.add(topics(shown));
        }
        left.addClassName("v-stack");
        var right = new Div();
        right.addClassName("v-stack");
        var viewer = viewers.current();
        if (viewer.has(Role.SCHOOL_ADMIN, Role.SCHOOL_HEAD, Role.METHODIST)) {
            right.add(new RequestsCard(requests.of(id), viewer.has(Role.METHODIST), (request, yes) -> {
                requests.decide(request, yes);
                show(id);
            }));
        }
        school(viewer)
                .ifPresent(school -> right.add(new SendPanel(persons.staff(school), person -> {
                    requests.send(id, person, school);
                    Toast.done(getTranslation("course.page.sent"));
                    show(id);
                })));
        var page = new Div(left, right);
        page.addClassName("v-grid-side");
        add(crumbs(shown), head(shown), page);
    }

    private static Optional<UUID> school(Viewer viewer) {
        return viewer.grants().stream()
                .filter(grant -> grant.role() == Role.SCHOOL_ADMIN || grant.role() == Role.SCHOOL_HEAD)
                .map(grant -> grant.organisation().id())
                .findFirst();
    }

    private PageHead head(Course shown) {
        var head = new PageHead(shown.title()).sub(CourseWords.line(shown, formats));
        var mine = shown.mine();
        if (mine != null) {
            head.actions(Chip.of(getTranslation("course.status." + mine), Chip.Tone.INFO));
        }
        if (mine == RequestStatus.REQUESTED || mine == RequestStatus.SENT) {
            head.actions(Buttons.quiet(getTranslation("course.page.withdraw"), "undo-2", () -> {
                requests.withdraw(shown.id());
                Toast.done(getTranslation("course.page.withdrawn"));
                show(shown.id());
            }));
        } else if (mine != RequestStatus.ENROLLED && viewers.current().has(Role.TEACHER)) {
            head.actions(Buttons.primary(getTranslation("course.page.ask"), "graduation-cap", () -> {
                requests.ask(shown.id());
                Toast.done(getTranslation("course.page.asked"));
                show(shown.id());
            }));
        }
        return head;
    }

    private Card facts(Course shown) {
        var list = new DescriptionList();
        list.addClassName("v-kv");
        fact(list, "hours", CourseWords.hours(shown));
        fact(list, "subject", shown.subject());
        fact(list, "provider", shown.provider());
        fact(list, "form", shown.form());
        fact(list, "dates", CourseWords.dates(shown, formats));
        fact(list, "seats", CourseWords.seats(shown));
        fact(list, "funding", shown.funding());
        return new Card(list);
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(
                    new DescriptionList.Term(getTranslation("course.page." + key)),
                    new DescriptionList.Description(value));
        }
    }

    private Card topics(Course shown) {
        var list = new UnorderedList();
        shown.topics().forEach(topic -> list.add(new ListItem(topic)));
        return new Card(new H2(getTranslation("course.page.topics")), list);
    }

    private Crumbs crumbs(Course shown) {
        return new Crumbs(shown.title(), new Anchor("/" + CoursePaths.LIST, getTranslation("course.list.title")));
    }
}
