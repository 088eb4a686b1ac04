// SPDX-License-Identifier: Apache-2.0
/**
 * What is generated into the pages about patterns. In come the catalogue of patterns, what a person wrote of them and their golden cases,
 * out come blocks. It must not know how a block is marked on a page.
 */
@NullMarked
package dev.espalier.docs.block.pattern;

import org.jspecify.annotations.NullMarked;
