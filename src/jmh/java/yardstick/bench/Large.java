package yardstick.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import yardstick.vocabulary.Dossier;

/** Reads a dossier, a whole process, whose heap may be chosen small. It prints how many measures there are, and the bytes that the facts take. */
public final class Large {

    private Large() {}

    public static void main(String[] arguments) {
        Dossier dossier = new Sample(Integer.parseInt(arguments[0]), 0).read();
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        long facts = memory.getHeapMemoryUsage().getUsed();
        System.out.println(dossier.measures().size() + " " + facts);
    }
}
