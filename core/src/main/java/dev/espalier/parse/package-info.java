// SPDX-License-Identifier: Apache-2.0
/**
 * Reading: {@link dev.espalier.parse.RequestParser} turns a {@code Request} into a {@code Query} with one small recursive-descent parser per
 * grammar over one cursor. In come texts, calls and a payload, which stays unread, out come shape and values, or a problem that
 * points at a column. It must not know any schema, SQL or connection.
 */
@NullMarked
package dev.espalier.parse;

import org.jspecify.annotations.NullMarked;
