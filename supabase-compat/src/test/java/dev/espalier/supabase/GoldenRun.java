// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.fixtures.corpus.Door;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.GoldenFiles;
import dev.espalier.fixtures.corpus.Reach;
import dev.espalier.supabase.http.ServedDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A walk through the cases of one database: it checks, counts, and rewrites what passes when it is told to. */
final class GoldenRun {

    private final GoldenDatabase database;
    private final ServedDatabase served;
    private final GoldenChecks checks;
    private final GoldenTally tally;
    private final Map<String, String> features;

    GoldenRun(String name) {
        this.database = GoldenDatabase.of(name);
        this.served = ServedDatabase.of(name);
        this.checks = new GoldenChecks(database, served);
        this.tally = new GoldenTally(name);
        this.features = new TreeMap<>(tally.reach().features());
    }

    List<Door> doors(GoldenCase goldenCase) {
        return checks.doors(goldenCase);
    }

    Optional<String> missingFeature(GoldenCase goldenCase) {
        return tally.reach().missingFeature(goldenCase.id());
    }

    /** What is wrong with a case that has to pass. */
    List<String> walk(GoldenCase goldenCase, Door door) {
        List<String> differences = checks.differences(goldenCase, door);
        if (differences.isEmpty()) {
            tally.passed(goldenCase.key());
            rewrite(goldenCase);
        } else {
            tally.failed(goldenCase.key());
        }
        return differences;
    }

    /** What is wrong with a case that must not pass, door by door. */
    List<String> walkListed(GoldenCase goldenCase) {
        List<String> differences = doors(goldenCase).stream()
                .flatMap(door -> checks.differences(goldenCase, door).stream())
                .toList();
        if (differences.isEmpty()) {
            features.remove(goldenCase.id());
            rewrite(goldenCase);
        }
        return differences;
    }

    private void rewrite(GoldenCase goldenCase) {
        if (GoldenFiles.updating()) {
            GoldenFiles.inSources().update(goldenCase.key(), old -> old.withTranslation(checks.golden(old)));
        }
    }

    String line() {
        return tally.line();
    }

    /** Ends the walk; what is worse than the floor. */
    List<String> close() {
        served.close();
        database.close();
        if (GoldenFiles.updating()) {
            GoldenFiles.inSources().update(new Reach(tally.reach().database(), features));
        }
        return tally.belowFloor();
    }
}
