package yardstick.evaluate.drools;

/** The fact that conditions start from which do not start with a pattern of their own. */
enum Origin {
    FACT
}
