// SPDX-License-Identifier: Apache-2.0
/**
 * What a kind of block is, and what kinds share: cases as people read them, links to their files, texts as Markdown. In come an argument and
 * the page that the block is on, out goes Markdown. It must not know which kinds there are, nor how a block is marked on a page.
 */
@NullMarked
package dev.espalier.docs.block.kind;

import org.jspecify.annotations.NullMarked;
