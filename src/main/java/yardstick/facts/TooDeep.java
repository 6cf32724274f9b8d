package yardstick.facts;

import java.io.IOException;

/** Thrown where brackets are nested deeper than is read on. */
final class TooDeep extends IOException {

    private static final long serialVersionUID = 1L;
}
