// SPDX-License-Identifier: Apache-2.0
/**
 * JSON for people. In comes a value, out comes its text in lines that are no longer than they have to be. It must not know
 * what the value is of.
 */
@NullMarked
package dev.espalier.docs.json;

import org.jspecify.annotations.NullMarked;
