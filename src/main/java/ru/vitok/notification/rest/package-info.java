/** The one-click refusal of letters, as mail programs call it. */
@NullMarked
package ru.vitok.notification.rest;

import org.jspecify.annotations.NullMarked;
