package ru.vitok.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.Scope;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.intake.Table;
import ru.vitok.course.CourseDraft;
import ru.vitok.course.Courses;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.Editions;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyDraft;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.Visibility;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.practice.adaptation.Adaptations;
import ru.vitok.practice.collection.PracticeCollections;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.RecommendationDraft;
import ru.vitok.recommendation.Recommendations;

/** A municipality where one of everything has happened, made once through the services that people use. */
@Component
@Lazy
class ExampleMunicipality {

    final Organisation municipality;
    final Organisation school;
    final UUID administrator;
    final UUID analyst;
    final UUID methodist;
    final UUID teacher;
    final UUID head;
    final UUID upload;
    final String mapping;
    final UUID field;
    final UUID practice;
    final UUID version;
    final UUID collection;
    final UUID club;
    final UUID session;
    final UUID difficulty;
    final UUID course;
    final UUID recommendation;
    final UUID edition;
    final UUID draft;
    final UUID finding;
    final UUID deficit;

    ExampleMunicipality(
            SummedMunicipality samples,
            SampleMunicipality imports,
            TestPeople people,
            ProblemFields fields,
            ExampleTalk talk,
            Adaptations adaptations,
            ExampleVoices voices,
            Difficulties difficulties,
            DifficultyQueue queue,
            PracticeCollections collections,
            Courses courses,
            Recommendations recommendations,
            Editions editions,
            EditionDrafts drafts,
            Intake intake) {
        var made = samples.make("Математика", 7);
        municipality = made.municipality();
        school = made.school("edu990110");
        administrator = people.person(Role.ADMIN, municipality);
        analyst = people.person(Role.ANALYST, municipality);
        methodist = people.person(Role.METHODIST, municipality);
        teacher = people.person(Role.TEACHER, school);
        head = people.person(Role.SCHOOL_HEAD, school);
        people.teach(new Teaching(teacher, school.id(), "Математика", List.of(6, 7), 6, null, null));
        upload = imports.upload(analyst, "таблицы.xlsx", SampleMunicipality.resource("individual.xlsx"));
        mapping = mapping(imports, people, intake);
        field = people.as(analyst, () -> published(fields));
        practice = talk.practice(
                teacher,
                methodist,
                "График рисуем пальцем по воздуху",
                "Дети ставят точки, но **не видят** линию",
                Set.of(field));
        version = people.as(methodist, () -> adaptations.start(practice));
        collection = people.as(teacher, () -> collections.create("К неделе математики", "На март"));
        people.as(teacher, () -> {
            collections.put(collection, practice, "Начните с неё");
            return true;
        });
        club = talk.club(methodist, municipality);
        finding = voices.finding(analyst);
        deficit = voices.deficit(methodist, club, field);
        session = talk.session(methodist, club, field, practice);
        difficulty = people.as(teacher, () -> difficulties.post(asked(field)));
        people.as(
                teacher,
                () -> difficulties.post(new DifficultyDraft(
                        "Путают основание процента",
                        "Математика",
                        7,
                        null,
                        true,
                        Visibility.ME_AND_METHODIST,
                        Set.of())));
        people.as(methodist, () -> queue.answer(difficulty, "Начните с полоски", List.of()));
        course = people.as(methodist, () -> courses.put(course(municipality.id())));
        recommendation = people.as(methodist, () -> recommendations.send(measures(field, school.id())));
        edition = people.as(analyst, () -> editions.list().getFirst().id());
        draft = people.as(analyst, () -> drafts.copy(edition));
    }

    /** A file of no known form, on its way to be mapped. */
    private String mapping(SampleMunicipality imports, TestPeople people, Intake intake) {
        var table = new Table()
                .insertRow(1, "Школа", "Код", "Класс", "ФИО", "1", "2", "Балл", "Оценка")
                .insertRow(2, "Школа № 10(edu990110)", "701", "7А", "Тестова Проба", "1", "0", "1", "3");
        var unknown = imports.upload(analyst, "Срез.xlsx", table.xlsx());
        var file = people.as(analyst, () -> intake.preview(unknown)).files().getFirst();
        return "data/import/" + unknown + "/files/" + file.id() + "/mapping";
    }

    private static UUID published(ProblemFields fields) {
        fields.collect();
        var field = fields.list(new ProblemFieldFilter(2025, null, null, Scope.MUNICIPALITY, null)).stream()
                .filter(it -> it.skillCode().equals("M7.func.graph"))
                .findFirst()
                .orElseThrow()
                .id();
        fields.confirm(field, "Графики читают, но не строят");
        fields.publish(field, Set.of(), "");
        return field;
    }

    private static DifficultyDraft asked(UUID field) {
        return new DifficultyDraft(
                "Не могут построить график по таблице", "Математика", 7, null, false, Visibility.OPEN, Set.of(field));
    }

    private static CourseDraft course(UUID municipality) {
        var start = LocalDate.now().plusMonths(2);
        return new CourseDraft(
                municipality,
                "Функции и графики в 7 классе",
                "Институт развития образования",
                72,
                48,
                "Математика",
                "очно-заочная",
                start,
                start.plusDays(20),
                25,
                List.of("Чтение графиков", "Построение по таблице"),
                "бюджет");
    }

    private static RecommendationDraft measures(UUID field, UUID school) {
        var measure = new Measure("Провести ШМО", LocalDate.now().plusDays(20), "Заместитель директора");
        return new RecommendationDraft("Обсудить графики на ШМО", "", field, null, Set.of(school), List.of(measure));
    }
}
