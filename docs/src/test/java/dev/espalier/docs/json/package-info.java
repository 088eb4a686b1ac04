// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.espalier.docs.json;

import org.jspecify.annotations.NullMarked;
