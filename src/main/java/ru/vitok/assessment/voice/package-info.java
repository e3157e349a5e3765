/** What teachers say: topics and counts. */
@NullMarked
package ru.vitok.assessment.voice;

import org.jspecify.annotations.NullMarked;
