// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Script;
import dev.espalier.codegen.module.ModuleResolver;
import dev.espalier.codegen.source.LeftOut;
import dev.espalier.codegen.source.Place;
import dev.espalier.codegen.source.Reading;
import dev.espalier.codegen.source.SourceFile;
import dev.espalier.codegen.source.SourceFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One search of one folder. */
final class Search {
    private static final long STACK = 256L << 20;

    private final SourceFolder folder;
    private final Progress progress;
    private final Scripts scripts;
    private final ModuleResolver modules;
    private final List<String> names;
    private final Map<String, Result> results = new ConcurrentSkipListMap<>();
    private final Importers importers;
    private int done;

    /** What was found in a file. */
    private record Result(List<Findable> chains, List<Place> damages, List<LeftOut> leftOut) {
        static final Result NOTHING = new Result(List.of(), List.of(), List.of());
    }

    Search(SourceFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
        this.scripts = new Scripts(folder);
        this.modules = new ModuleResolver(folder);
        this.importers = new Importers(modules);
        this.names = folder.names();
    }

    /** Looks at the files in which chains may begin, then at those that call what was left open, as long as there are. */
    Findings run() {
        each(names, this::first);
        Set<String> looked = new HashSet<>(importers.beginnings());
        Set<String> next = importers.of(open(looked), looked);
        while (!next.isEmpty()) {
            each(List.copyOf(next), this::again);
            looked.addAll(next);
            next = importers.of(open(next), looked);
        }
        return findings();
    }

    private Findings findings() {
        List<Findable> chains = new ArrayList<>();
        List<Place> damages = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(folder.leftOut());
        for (Result result : results.values()) {
            chains.addAll(result.chains());
            damages.addAll(result.damages());
            leftOut.addAll(result.leftOut());
        }
        return new Findings(names.size(), Selection.of(chains), leftOut, damages);
    }

    /** The files of those that were looked at, in which a chain waits for what a caller says. */
    private Set<String> open(Set<String> looked) {
        Set<String> open = new TreeSet<>();
        for (String name : looked) {
            Result result = results.getOrDefault(name, Result.NOTHING);
            for (Findable found : result.chains()) {
                if (isOpen(found.chain())) {
                    open.add(name);
                    open.add(found.chain().place().file());
                }
            }
        }
        return open;
    }

    private static boolean isOpen(FoundChain chain) {
        return chain.dynamic() || chain.use().fate() != Use.Fate.AWAITED;
    }

    /** Does some work for each of several files, by a few threads with stacks of their own. */
    private void each(List<String> files, Consumer<String> work) {
        AtomicInteger next = new AtomicInteger();
        Runnable loop = () -> {
            for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                work.accept(files.get(at));
            }
        };
        int count = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(Thread.currentThread().getThreadGroup(), loop, "chains-" + i, STACK);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        threads.forEach(Search::join);
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void first(String name) {
        Reading reading = folder.read(name);
        if (reading instanceof LeftOut left) {
            results.put(name, new Result(List.of(), List.of(), List.of(left)));
        } else if (reading instanceof SourceFile file && importers.read(file)) {
            results.put(name, told(file));
        }
        tell(name);
    }

    private void again(String name) {
        if (folder.read(name) instanceof SourceFile file) {
            results.put(name, told(file));
        }
    }

    private synchronized void tell(String name) {
        done++;
        progress.looked(done, names.size(), name);
    }

    /** One file does not end the search, whatever is in it: it is told that it was not followed. */
    private Result told(SourceFile file) {
        try {
            return look(file);
        } catch (RuntimeException | StackOverflowError e) {
            String reason = "not followed: " + e.getClass().getSimpleName();
            return new Result(List.of(), List.of(), List.of(new LeftOut(file.name(), reason)));
        }
    }

    private Result look(SourceFile file) {
        Script script = scripts.script(file);
        Units units = new Units(scripts, modules);
        Unit unit = units.main(script);
        Interpreter in = new Interpreter(units, unit);
        units.run(unit, in);
        in.exported();
        in.waiting().run();
        List<LeftOut> leftOut = in.budget().exhausted()
                ? List.of(new LeftOut(file.name(), "looked at in part: more than is followed"))
                : List.of();
        List<Place> damages =
                script.damages().stream().map(span -> unit.place(span.start())).toList();
        return new Result(new Emission(unit, in.waiting()).of(in.chains()), damages, leftOut);
    }
}
