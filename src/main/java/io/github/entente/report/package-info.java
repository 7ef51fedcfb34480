/** An article as a report for a person to read. */
@NullMarked
package io.github.entente.report;

import org.jspecify.annotations.NullMarked;
