/** The page of notices. */
@NullMarked
package ru.vitok.notification.ui;

import org.jspecify.annotations.NullMarked;
