package yardstick.bench.peer;

import yardstick.facts.Dossier;

/** One way to decide by the Chengdu policy; it is made ready once and decides many times. */
public interface Peer extends AutoCloseable {

    /**
     * Decides every grant and application.
     *
     * @return the outcome's code by the ordinal of the subject; null for zones, designations and what is not there yet
     */
    String[] decide(Dossier dossier);

    @Override
    default void close() {}
}
