// SPDX-License-Identifier: Apache-2.0
/**
 * The site: all pages, their order, and the files beside them. In comes the folder of the project, out comes a folder that
 * a browser reads from a disk. It must not know what the pages tell.
 */
@NullMarked
package dev.espalier.docs.site;

import org.jspecify.annotations.NullMarked;
