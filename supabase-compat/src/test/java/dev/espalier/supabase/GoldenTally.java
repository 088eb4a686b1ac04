// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.Floor;
import dev.espalier.fixtures.corpus.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How many cases of a database were walked and how many are not in reach. */
final class GoldenTally {

    private final String database;
    private final Reach reach;
    private final Set<CaseKey> walked = ConcurrentHashMap.newKeySet();
    private final Set<CaseKey> failed = ConcurrentHashMap.newKeySet();

    GoldenTally(String database) {
        this.database = database;
        this.reach = Reach.of(database);
    }

    Reach reach() {
        return reach;
    }

    void passed(CaseKey key) {
        walked.add(key);
    }

    void failed(CaseKey key) {
        failed.add(key);
    }

    private int walked() {
        return (int) walked.stream().filter(key -> !failed.contains(key)).count();
    }

    /** {@code corpus salon: 200 walked, 29 not in reach}. */
    String line() {
        return "corpus %s: %d walked, %d not in reach".formatted(database, walked(), reach.size());
    }

    /** What is worse than the checked-in bounds. */
    List<String> belowFloor() {
        Floor floor = Floor.of(database);
        List<String> worse = new ArrayList<>();
        if (walked() < floor.walked()) {
            worse.add("%s: %d cases were walked, fewer than the floor of %d"
                    .formatted(database, walked(), floor.walked()));
        }
        if (reach.size() > floor.notInReach()) {
            worse.add("%s: %d cases are not in reach, more than the floor's %d"
                    .formatted(database, reach.size(), floor.notInReach()));
        }
        return worse;
    }
}
