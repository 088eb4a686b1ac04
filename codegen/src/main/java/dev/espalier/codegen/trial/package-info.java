// SPDX-License-Identifier: Apache-2.0
/**
 * A request on trial: what it becomes and what is answered, with nothing kept.
 *
 * <p>In comes a request as a person types it and a database, out goes a report for people or for programs.
 *
 * <p>It must not know how a command is called.
 */
@NullMarked
package dev.espalier.codegen.trial;

import org.jspecify.annotations.NullMarked;
