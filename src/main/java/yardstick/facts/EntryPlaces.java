package yardstick.facts;

/** Where the entries of a section stand, in little memory, since there may be millions of them. */
interface EntryPlaces {

    /** Adds the place of an entry. */
    void add(Entry entry);

    /** The place that was added after so many others. */
    EntryPlace get(int number);
}
