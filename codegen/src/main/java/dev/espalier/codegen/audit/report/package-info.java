// SPDX-License-Identifier: Apache-2.0
/**
 * What an audit says, for a person at a terminal, for programs and for code review.
 *
 * <p>In: an audit, perhaps beside a baseline. Out: text, JSON or SARIF, in which all that comes from sources is harmless. It
 * must not know how chains were found or judged, nor what was given on the command line.
 */
@NullMarked
package dev.espalier.codegen.audit.report;

import org.jspecify.annotations.NullMarked;
