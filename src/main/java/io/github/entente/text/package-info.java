/**
 * Text that was not saved as a page, and what any running text is made of: paragraphs, credits,
 * datelines, quotation marks. Every method is a pure function.
 */
@NullMarked
package io.github.entente.text;

import org.jspecify.annotations.NullMarked;
