package org.stagecraft.testkit;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the probe's work was really done, by the title it was done for. */
@Singleton
public class ProbeStore {
    private final ConcurrentHashMap<String, AtomicInteger> done = new ConcurrentHashMap<>();

    public int work(String title) {
        return done.computeIfAbsent(title, t -> new AtomicInteger()).incrementAndGet();
    }

    public int timesDone(String title) {
        return done.getOrDefault(title, new AtomicInteger()).get();
    }
}
