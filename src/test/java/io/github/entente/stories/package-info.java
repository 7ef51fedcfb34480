/** Whole stories of invented newspapers, with what a careful reader finds in each. */
@NullMarked
package io.github.entente.stories;

import org.jspecify.annotations.NullMarked;
