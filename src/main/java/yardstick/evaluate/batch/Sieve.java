package yardstick.evaluate.batch;

/** A condition that depends on nothing but the subject and parameters, or several such, as a program for many subjects. */
interface Sieve {

    /** Lowers the truth of each subject that is asked to that of the condition. */
    void sift(SubjectBlock block, Run run);
}
