// SPDX-License-Identifier: Apache-2.0
/**
 * The shell that all pages of the site share: head, header, navigation, main, footer. In come a place, what stands in
 * main, and what the search finds there; out comes HTML. It must not know what a page is about, nor where its body comes
 * from.
 */
@NullMarked
package dev.espalier.docs.page;

import org.jspecify.annotations.NullMarked;
