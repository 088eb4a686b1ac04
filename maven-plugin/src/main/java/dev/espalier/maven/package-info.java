// SPDX-License-Identifier: Apache-2.0
/**
 * The goals of {@code espalier-maven-plugin}.
 *
 * <p>In comes a build's configuration, out come files, source roots and failed builds. It must not know how classes are
 * generated, nor in what a database differs from them.
 */
@NullMarked
package dev.espalier.maven;

import org.jspecify.annotations.NullMarked;
