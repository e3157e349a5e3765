/** Words of the field that people keep: what is written short and what it stands for, in force for the next search. */
@NullMarked
package ru.vitok.search.words;

import org.jspecify.annotations.NullMarked;
