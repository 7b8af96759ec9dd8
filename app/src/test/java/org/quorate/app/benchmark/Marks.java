package org.quorate.app.benchmark;

import javafx.animation.AnimationTimer;

/** How a measured window tells the one who measures when something was reached. */
final class Marks {
    static final String SIGN = "[mark]";

    private Marks() {}

    static void reached(String mark) {
        System.out.println(SIGN + " " + mark + " " + System.currentTimeMillis());
    }

    /** Microseconds that a piece of work took. */
    static void took(String mark, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.println(SIGN + " " + mark + " " + (System.nanoTime() - start) / 1_000);
    }

    /** Megabytes that are in use after a collection. */
    static void heap() {
        heap("heap");
    }

    /** Megabytes that are in use after a collection, under this word. */
    static void heap(String mark) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println(SIGN + " " + mark + " " + (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024));
    }

    /** Runs the task at the second pulse from now, when what the first one laid out has been handed over for painting. */
    static void afterPainting(Runnable task) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 2) {
                    stop();
                    task.run();
                }
            }
        }.start();
    }
}
