// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

/** Where a table stands in a page: between two comments. */
record Place(String begin, String end) {

    static Place named(String name) {
        return new Place("<!-- begin " + name + " -->\n", "\n<!-- end " + name + " -->");
    }

    /** The page with this in the place. */
    String filled(String page, String content) {
        int from = page.indexOf(begin);
        int to = page.indexOf(end, from + begin.length() - 1);
        if (from < 0 || to < 0) {
            throw new IllegalStateException("the page has no " + begin.strip() + " and " + end.strip());
        }
        return page.substring(0, from + begin.length()) + content + page.substring(to);
    }
}
