// SPDX-License-Identifier: Apache-2.0
/**
 * The files of a JavaScript code base.
 *
 * <p>In: a folder. Out: each source file with its text and language, and each file that was left out with the reason. It
 * must not know what stands in a text.
 */
@NullMarked
package dev.espalier.codegen.source;

import org.jspecify.annotations.NullMarked;
