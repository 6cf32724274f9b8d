package yardstick.bench.peer;

import yardstick.vocabulary.Dossier;

/** One way to decide by the Chengdu policy; it is made ready once and decides many times. */
public interface Peer extends AutoCloseable {

    /** Decides every grant and application. */
    Decided decide(Dossier dossier);

    @Override
    default void close() {}
}
