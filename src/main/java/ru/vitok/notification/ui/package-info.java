/** The inbox behind the bell, and the page on which a person refuses letters. */
@NullMarked
package ru.vitok.notification.ui;

import org.jspecify.annotations.NullMarked;
