// SPDX-License-Identifier: Apache-2.0
/**
 * What sources say of themselves. In come Java files, which are parsed and never compiled; out come the types that others may use, with their
 * members and the words of their Javadoc as Markdown. What is made of them is not known here.
 */
@NullMarked
package dev.espalier.docs.javadoc;

import org.jspecify.annotations.NullMarked;
