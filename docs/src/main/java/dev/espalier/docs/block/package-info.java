// SPDX-License-Identifier: Apache-2.0
/**
 * What is generated into the checked-in Markdown pages. In comes the text of a page with its marked blocks, out goes the
 * text that it should have, made from the corpus and the code. It must not know what a page is about, nor how a page
 * becomes HTML.
 */
@NullMarked
package dev.espalier.docs.block;

import org.jspecify.annotations.NullMarked;
