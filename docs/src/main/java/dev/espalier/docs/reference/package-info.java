// SPDX-License-Identifier: Apache-2.0
/**
 * What the manual's reference says, as Markdown: types and their methods, operators, grammars, statuses, commands and goals. In come sources,
 * classes and the corpus, out come sections and tables. It must not know on which page they stand.
 */
@NullMarked
package dev.espalier.docs.reference;

import org.jspecify.annotations.NullMarked;
