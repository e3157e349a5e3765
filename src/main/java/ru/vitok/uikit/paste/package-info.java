/** What is pasted from Word, Excel or a page, as Markdown. */
@NullMarked
package ru.vitok.uikit.paste;

import org.jspecify.annotations.NullMarked;
