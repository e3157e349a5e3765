package ru.vitok.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.analysis.GiftedFields;
import ru.vitok.assessment.OlympiadFilter;
import ru.vitok.assessment.Olympiads;
import ru.vitok.club.CorporateDeficits;
import ru.vitok.club.DeficitDraft;

/** What is no test of pupils, for the pages that show it. */
@Component
@Lazy
class ExampleVoices {

    private final SampleMunicipality imports;
    private final TestPeople people;
    private final Olympiads olympiads;
    private final GiftedFields findings;
    private final CorporateDeficits deficits;

    ExampleVoices(
            SampleMunicipality imports,
            TestPeople people,
            Olympiads olympiads,
            GiftedFields findings,
            CorporateDeficits deficits) {
        this.imports = imports;
        this.people = people;
        this.olympiads = olympiads;
        this.findings = findings;
        this.deficits = deficits;
    }

    /** Also loads a questionnaire, so that the page of voices has something to say. */
    UUID finding(UUID analyst) {
        var olympiad = new StringBuilder("Предмет;Класс;Код участника;Балл;Максимум;Статус\n");
        var survey = new StringBuilder(
                "Время создания;Предмет;Классы;С какими затруднениями вы столкнулись?;Нужны курсы?\n");
        IntStream.range(0, 14).forEach(i -> {
            olympiad.append(
                    "Математика;%d;М%d;%d;80;%s%n".formatted(7 + i % 2, i, 20 + i, i == 0 ? "победитель" : "участник"));
            survey.append("0%d.09.2025 10:00;Математика;7;Не строят графики функций;Да%n".formatted(1 + i % 9));
        });
        imports.take(analyst, "ВсОШ_школьный_этап_2026.csv", bytes(olympiad));
        imports.take(analyst, "Анкета.csv", bytes(survey));
        return people.as(
                analyst,
                () -> findings.find(
                        olympiads.rows(OlympiadFilter.ALL).getFirst(),
                        "Задачи на доказательство в 7–8 классах",
                        Set.of()));
    }

    UUID deficit(UUID methodist, UUID club, UUID field) {
        var draft = new DeficitDraft(
                "Не хватает приёмов работы с графиками",
                "Математика",
                7,
                8,
                List.of("M7.func.graph"),
                "На уроках график строит учитель",
                "Протокол № 3",
                List.of(field));
        return people.as(methodist, () -> deficits.record(club, draft));
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
