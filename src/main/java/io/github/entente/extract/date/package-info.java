/** When: the dates that sentences state, resolved against the day of publication. */
@NullMarked
package io.github.entente.extract.date;

import org.jspecify.annotations.NullMarked;
