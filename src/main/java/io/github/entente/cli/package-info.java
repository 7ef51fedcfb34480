/** The command line; needs picocli, Jackson and progressbar on the class path. */
@NullMarked
package io.github.entente.cli;

import org.jspecify.annotations.NullMarked;
