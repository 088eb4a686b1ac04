// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.SearchEntry;
import dev.espalier.fixtures.json.JsonLiteral;
import java.util.ArrayList;
import java.util.List;

/** What the search finds, as a script that any page can load from a disk, too. */
final class SearchIndex {

    private final List<String> rows = new ArrayList<>();

    void add(Page page) {
        for (SearchEntry entry : page.entries()) {
            String path = page.place().path() + (entry.anchor().isEmpty() ? "" : "#" + entry.anchor());
            rows.add("[" + String.join(",", text(path), text(entry.kind()), text(entry.title()), text(entry.text()))
                    + "]");
        }
    }

    private static String text(String value) {
        return new JsonLiteral.JsonText(value).compact();
    }

    String script() {
        return "window.espalierPages = [\n" + String.join(",\n", rows) + "\n];\n";
    }
}
