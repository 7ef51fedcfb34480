/**
 * Who appears in an article: mentions, names, roles, countries, and which words mean the same
 * actor.
 */
@NullMarked
package io.github.entente.extract.actor;

import org.jspecify.annotations.NullMarked;
