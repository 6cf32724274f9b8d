package yardstick.vocabulary;

/**
 * One fact that rules read. Facts are the same only if they are one object: they are compared very often, and two facts that
 * look alike are still two.
 */
public sealed interface Fact
        permits Subject, Measure, Attribute, PastDecision, Milestone, Difficulty, Parameter, PastPeriod, Term, Rank {}
