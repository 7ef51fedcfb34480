/** What tests share: sentences written by hand, and one load of the models. */
@NullMarked
package io.github.entente.testing;

import org.jspecify.annotations.NullMarked;
