package ru.vitok.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** For every route of the router a page that shows something, and a person who works with it. */
@Component
@Lazy
class Examples {

    /**
     * A page to look at.
     *
     * @param person null for a guest
     */
    record Example(String route, @Nullable UUID person, String path) {}

    private final List<Example> all = new ArrayList<>();

    Examples(ExampleMunicipality made) {
        guests();
        data(made);
        talk(made);
        help(made);
        administration(made);
    }

    List<Example> all() {
        return all;
    }

    private void guests() {
        see("login", null, "/login");
        see("welcome", null, "/welcome");
        see("setup", null, "/setup");
        see("new-password/:secret", null, "/new-password/пример");
        see("letters/stop/:secret", null, "/letters/stop/" + UUID.randomUUID());
        see("practices", null, "/practices");
        see("sessions", null, "/sessions");
        see("no such page", null, "/no-such-page");
    }

    private void data(ExampleMunicipality made) {
        see("data", made.analyst, "/data");
        see("data/import", made.analyst, "/data/import");
        see("data/import/:id", made.analyst, "/data/import/" + made.upload);
        see("data/import/:id/files/:file/mapping", made.analyst, "/" + made.mapping);
        see("data/tasks", made.analyst, "/data/tasks?procedure=VPR&year=2026&grade=7&subject=Математика");
        see("data/versions", made.analyst, "/data/versions?procedure=VPR&year=2026&grade=7&subject=Математика");
        see("data/templates", made.analyst, "/data/templates");
        see("data/templates/new", made.analyst, "/data/templates/new?edition=" + made.edition);
        see("data/editions", made.analyst, "/data/editions");
        see("data/editions/:id", made.analyst, "/data/editions/" + made.edition);
        see("data/editions/skills", made.analyst, "/data/editions/skills");
        see("data/editions/codes", made.analyst, "/data/editions/codes");
        see("data/editions/drafts/:id", made.analyst, "/data/editions/drafts/" + made.draft);
        see("problem-fields", made.methodist, "/problem-fields");
        see("problem-fields/:id", made.methodist, "/problem-fields/" + made.field);
        see("data/signs", made.analyst, "/data/signs?year=2026");
        see("reports", made.analyst, "/reports");
        see("data/marks", made.analyst, "/data/marks?procedure=VPR&year=2026&grade=7&subject=Математика");
        see("data/gifted", made.analyst, "/data/gifted");
        see("data/gifted/:id", made.methodist, "/data/gifted/" + made.finding);
        see("data/voices", made.analyst, "/data/voices");
        see("data/conditions", made.analyst, "/data/conditions");
        see("data/own-control", made.head, "/data/own-control");
        see("monitoring", made.methodist, "/monitoring");
        see("monitoring/schools/:id", made.methodist, "/monitoring/schools/" + made.school.id());
        see("monitoring/effect/:id", made.methodist, "/monitoring/effect/" + made.field);
    }

    private void talk(ExampleMunicipality made) {
        see("clubs", made.methodist, "/clubs");
        see("clubs/new", made.methodist, "/clubs/new");
        see("clubs/:id", made.methodist, "/clubs/" + made.club);
        see("clubs/deficits/:id", made.methodist, "/clubs/deficits/" + made.deficit);
        see("clubs/:id/plan", made.methodist, "/clubs/" + made.club + "/plan");
        see("sessions", made.methodist, "/sessions");
        see("sessions", made.methodist, "/sessions?view=calendar");
        see("sessions/new", made.methodist, "/sessions/new");
        see("sessions/subscription", made.teacher, "/sessions/subscription");
        see("sessions/:id", made.methodist, "/sessions/" + made.session);
        see("sessions/:id", made.teacher, "/sessions/" + made.session);
        see("sessions/:id", null, "/sessions/" + made.session);
        see("sessions/:id/minutes", made.methodist, "/sessions/" + made.session + "/minutes");
        see("practices", made.teacher, "/practices?q=график");
        see("practices/collections", made.teacher, "/practices/collections");
        see("practices/collections/:id", made.teacher, "/practices/collections/" + made.collection);
        see("practices/mine", made.teacher, "/practices/mine");
        see("practices/new", made.teacher, "/practices/new");
        see("practices/:id", made.teacher, "/practices/" + made.practice);
        see("practices/:id/versions", made.teacher, "/practices/" + made.practice + "/versions");
        see("practices/rubric", made.methodist, "/practices/rubric");
        see("practices/:id/source", made.methodist, "/practices/" + made.version + "/source");
        see("practices/:id/edit", made.teacher, "/practices/" + made.practice + "/edit");
        see("practices/review", made.methodist, "/practices/review");
        see("practices/:id/review", made.teacher, "/practices/" + made.practice + "/review");
    }

    private void help(ExampleMunicipality made) {
        see("", made.teacher, "/");
        see("", made.methodist, "/");
        see("no such page", made.teacher, "/no-such-page");
        see("menu", made.teacher, "/menu");
        see("profile", made.teacher, "/profile");
        see("notices", made.teacher, "/notices");
        see("search", made.teacher, "/search?q=график");
        see("search/words", made.methodist, "/search/words?word=физразминка");
        see("difficulties/new", made.teacher, "/difficulties/new");
        see("difficulties/mine", made.teacher, "/difficulties/mine");
        see("difficulties/:id", made.teacher, "/difficulties/" + made.difficulty);
        see("desk", made.methodist, "/desk");
        see("courses", made.teacher, "/courses");
        see("courses/:id", made.methodist, "/courses/" + made.course);
        see("recommendations", made.methodist, "/recommendations");
        see("recommendations/new", made.methodist, "/recommendations/new");
        see("recommendations/:id", made.methodist, "/recommendations/" + made.recommendation);
    }

    private void administration(ExampleMunicipality made) {
        see("admin/people", made.administrator, "/admin/people");
        see("admin/people/new", made.administrator, "/admin/people/new");
        see("admin/people/:id", made.administrator, "/admin/people/" + made.teacher);
        see("admin/organisations", made.administrator, "/admin/organisations");
        see("admin/settings", made.administrator, "/admin/settings");
    }

    private void see(String route, @Nullable UUID person, String path) {
        all.add(new Example(route, person, path));
    }
}
