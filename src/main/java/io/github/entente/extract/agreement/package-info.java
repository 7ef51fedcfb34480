/** Who agreed what: parties, state, date, place, subject and reactions. */
@NullMarked
package io.github.entente.extract.agreement;

import org.jspecify.annotations.NullMarked;
