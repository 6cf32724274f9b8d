package yardstick.evaluate.drools;

import yardstick.rule.Truth;

/** How surely there is a match of some conditions, or none, whichever is asked for. */
record Presence(Truth truth) {}
