/** Who said what: quotations, their kinds, cues and speakers. */
@NullMarked
package io.github.entente.extract.quote;

import org.jspecify.annotations.NullMarked;
