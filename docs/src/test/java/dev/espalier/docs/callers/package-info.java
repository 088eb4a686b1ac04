// SPDX-License-Identifier: Apache-2.0
/**
 * What {@code policies.md} shows, and the tests that run it: chains as whoever asks, outside of any framework. In come claims and tokens, out go rows that policies let
 * through. It must not know more of Espalier than a service of somebody else would.
 */
@NullMarked
package dev.espalier.docs.callers;

import org.jspecify.annotations.NullMarked;
