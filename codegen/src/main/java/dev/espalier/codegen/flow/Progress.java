// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

/** Is told how far a search is. It is called by several threads, by one at a time. */
@FunctionalInterface
public interface Progress {
    /**
     * Another file was looked at.
     *
     * @param done how many files were looked at
     * @param all how many there are
     * @param file the name of the last one
     */
    void looked(int done, int all, String file);
}
