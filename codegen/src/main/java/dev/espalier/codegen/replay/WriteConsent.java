// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

/** Whether cases that write may be put to an end that may keep what they write. */
public enum WriteConsent {
    /** They may. */
    GIVEN,
    /** They are not run. */
    REFUSED
}
