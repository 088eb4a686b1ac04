// SPDX-License-Identifier: Apache-2.0
/**
 * Java sources as files: their comments, their line breaks, the mark of who wrote them, and the folder that they go to.
 *
 * <p>In: texts of others and statements of Java. Out: lines, and files that nobody else has written or changed. It must not know
 * what a chain is.
 */
@NullMarked
package dev.espalier.codegen.port.file;

import org.jspecify.annotations.NullMarked;
