// SPDX-License-Identifier: Apache-2.0
/**
 * What an import means: which file of the folder.
 *
 * <p>In: the name of a file and the text of its import. Out: the name of another file, where the import leads to one. It
 * must not know what stands in a source.
 */
@NullMarked
package dev.espalier.codegen.module;

import org.jspecify.annotations.NullMarked;
