package ru.vitok.demo.world;

import java.util.List;

/** One school's works of one test. */
record SchoolResults(SchoolPlan school, List<Pupil> pupils) {}
