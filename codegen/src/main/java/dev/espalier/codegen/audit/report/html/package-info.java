// SPDX-License-Identifier: Apache-2.0
/**
 * What an audit says, as one HTML page that needs nothing besides itself.
 *
 * <p>In: an audit, perhaps beside a baseline. Out: a page that loads nothing, that reads well without its script, and in
 * which text of a source is text. It must not know how chains were found or judged.
 */
@NullMarked
package dev.espalier.codegen.audit.report.html;

import org.jspecify.annotations.NullMarked;
