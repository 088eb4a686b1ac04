// SPDX-License-Identifier: Apache-2.0
/**
 * Whose connection, whose transaction, and under which settings: a {@link dev.espalier.session.UnitOfWork} borrows a connection, begins and
 * ends a transaction where nobody has, sets what the caller is for it, and gives everything back as it was; when the work returns, or when
 * what it holds is closed. In come a source, settings and what the work asks for, out comes whatever the work returns. It knows nothing of
 * requests or plans.
 */
@NullMarked
package dev.espalier.session;

import org.jspecify.annotations.NullMarked;
