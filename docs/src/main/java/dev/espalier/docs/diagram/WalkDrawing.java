// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

import dev.espalier.docs.diagram.Walk.Kind;
import dev.espalier.docs.diagram.Walk.Stage;
import java.util.List;

/** Draws a walk: boxes and arrows on the left, notes beside them. */
final class WalkDrawing {

    private static final int LEFT = 16;
    private static final int BOX = 140;
    private static final int NOTE = LEFT + BOX + 16;
    private static final int LINE = 17;
    private static final int NOTE_CHARACTERS = 31;
    private static final int LEAST = 34;
    private static final int GAP = 8;

    private final Walk walk;
    private final Canvas canvas = new Canvas();
    private int y = 16;

    WalkDrawing(Walk walk) {
        this.walk = walk;
    }

    String svg(String name) {
        walk.stages().forEach(this::stage);
        return canvas.svg(name, walk, y + 16);
    }

    private void stage(Stage stage) {
        List<String> note = Wrapping.lines(stage.note(), NOTE_CHARACTERS);
        int height = Math.max(LEAST, note.size() * LINE + 8);
        if (stage.kind() == Kind.THING) {
            boxes(stage.names(), height);
        } else {
            arrow(String.join(", ", stage.names()), height);
        }
        int top = y + (height - note.size() * LINE) / 2 + 13;
        for (int i = 0; i < note.size(); i++) {
            canvas.words(stage.kind() == Kind.THING ? "note" : "note soft", NOTE, top + i * LINE, note.get(i));
        }
        y += height;
    }

    private void boxes(List<String> names, int height) {
        int width = (BOX - GAP * (names.size() - 1)) / names.size();
        for (int i = 0; i < names.size(); i++) {
            int x = LEFT + i * (width + GAP);
            canvas.box("thing", x, y, width, height);
            canvas.words("name middle", x + width / 2, y + height / 2 + 5, names.get(i));
        }
    }

    private void arrow(String verb, int height) {
        int x = LEFT + 24;
        int end = y + height - 1;
        canvas.line("way", "M" + x + " " + y + "V" + end + "m-4 -6l4 6l4 -6");
        canvas.words("verb", x + 12, y + height / 2 + 5, verb);
    }
}
