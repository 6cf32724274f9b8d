package yardstick.vocabulary;

/** Who carries or seeks designations: a zone, or a party that is no place. */
public sealed interface Holder extends Subject permits Zone, Party {

    /** By which the dossier refers to it. */
    String id();

    /** What it is called. */
    String name();

    @Override
    default Holder holder() {
        return this;
    }
}
