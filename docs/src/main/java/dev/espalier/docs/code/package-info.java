// SPDX-License-Identifier: Apache-2.0
/**
 * Code as HTML, its tokens marked. In come a language's name, as it stands behind a fence, and a text; out comes a block
 * with the same text. It must not know where the code comes from.
 */
@NullMarked
package dev.espalier.docs.code;

import org.jspecify.annotations.NullMarked;
