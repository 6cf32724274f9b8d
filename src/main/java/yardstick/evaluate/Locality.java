package yardstick.evaluate;

/** How much of a dossier has to be seen at once. */
public enum Locality {
    /** One zone with its grants and applications, and what these read of their designations. */
    ZONE,
    /** One designation with its grants and applications, and what these read of their zones. */
    DESIGNATION,
    /** All of it. */
    GLOBAL
}
