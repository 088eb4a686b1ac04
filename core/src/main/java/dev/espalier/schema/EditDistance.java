// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.Arrays;

/** How alike two words are: one minus the edit distance as a share of the longer word. */
final class EditDistance {

    private EditDistance() {}

    /** The likeness, or less than so near when it is less. */
    static double likeness(String a, String b, double near) {
        int longer = Math.max(a.length(), b.length());
        double most = mostLikeness(longer, Math.min(a.length(), b.length()));
        return most < near || longer == 0 ? most : likeness(between(a, b), longer);
    }

    /** What two words of these lengths have at most. */
    static double mostLikeness(int longer, int shorter) {
        return longer == 0 ? 1 : likeness(longer - shorter, longer);
    }

    private static double likeness(int distance, int longer) {
        return 1 - (double) distance / longer;
    }

    private static int between(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
