// SPDX-License-Identifier: Apache-2.0
/**
 * The manual's examples, and the tests that hold the manual to the truth. In come the Markdown files at the root and the
 * sources of all modules, out come failures that name what to correct. It must not know how anything it describes works
 * inside.
 */
@NullMarked
package dev.espalier.docs;

import org.jspecify.annotations.NullMarked;
