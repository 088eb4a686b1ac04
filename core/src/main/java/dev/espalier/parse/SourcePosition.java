// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

/**
 * {@code (line 1, column 16)}: a place as PostgREST tells it.
 *
 * @param line from one, a line feed begins the next
 * @param column from one, in code points; a tab goes to the next multiple of eight plus one
 */
record SourcePosition(int line, int column) {

    private static final int TAB_WIDTH = 8;

    static SourcePosition of(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '\n') {
                line++;
                column = 1;
            } else {
                column += codePoint == '\t' ? TAB_WIDTH - (column - 1) % TAB_WIDTH : 1;
            }
        }
        return new SourcePosition(line, column);
    }

    @Override
    public String toString() {
        return "(line " + line + ", column " + column + ")";
    }
}
