package ru.vitok.demo.world;

import java.util.List;

/** One test of one year in one municipality. */
record Slice(
        District district, Blueprint test, int year, List<SchoolResults> schools, Reference country, Reference region) {

    List<Pupil> pupils() {
        return schools.stream().flatMap(school -> school.pupils().stream()).toList();
    }

    String heading() {
        return "ВПР %d %s %d класс".formatted(year, test.subject(), test.grade());
    }
}
