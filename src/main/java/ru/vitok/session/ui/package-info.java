/** Pages of sessions. */
@NullMarked
package ru.vitok.session.ui;

import org.jspecify.annotations.NullMarked;
