// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import dev.espalier.codegen.terminal.Visible;
import j2html.TagCreator;
import j2html.tags.Text;

/** Text of any origin in the page: the builder escapes it, and what an eye would not see is shown. */
final class Shown {

    private Shown() {}

    static Text line(String text) {
        return TagCreator.text(Visible.line(text));
    }

    static Text lines(String text) {
        return TagCreator.text(Visible.lines(text));
    }
}
