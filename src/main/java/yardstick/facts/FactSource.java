package yardstick.facts;

import java.io.IOException;
import java.io.InputStream;

/** Where the same bytes can be read from their start as often as need be. */
interface FactSource {

    InputStream open() throws IOException;
}
