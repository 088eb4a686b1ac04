// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.espalier.docs.block.pattern;

import org.jspecify.annotations.NullMarked;
