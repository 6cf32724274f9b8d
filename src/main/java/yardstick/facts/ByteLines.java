package yardstick.facts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import yardstick.problem.Location;
import yardstick.text.EightBytes;

/** The lines and columns of places that are counted in bytes, found by passing over the bytes once. */
final class ByteLines {

    private final long[] places;
    private final int[] lines;
    private final int[] columns;
    private final byte[] bytes = new byte[1 << 16];
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    private ByteLines(long[] places) {
        this.places = places;
        this.lines = new int[places.length];
        this.columns = new int[places.length];
    }

    /** The lines of places in UTF-8. */
    static ByteLines of(FactSource origin, Collection<Location> all) {
        ByteLines found = new ByteLines(all.stream()
                .mapToLong(ByteLines::bytesBefore)
                .sorted()
                .distinct()
                .toArray());
        try (InputStream in = origin.open()) {
            found.find(in);
        } catch (IOException e) {
            throw new CarefulReadingNeeded();
        }
        return found;
    }

    private static long bytesBefore(Location place) {
        return Integer.toUnsignedLong(place.column());
    }

    /** The same place in lines and columns. */
    Location of(Location place) {
        int found = Arrays.binarySearch(places, bytesBefore(place));
        return new Location(place.file(), lines[found], columns[found], place.pointer());
    }

    private void find(InputStream in) throws IOException {
        long before = 0;
        int next = 0;
        while (next < places.length) {
            int count = in.readNBytes(bytes, 0, bytes.length);
            if (count == 0) {
                throw new CarefulReadingNeeded();
            }
            int at = before == 0 ? ByteWindow.afterMark(bytes, count) : 0;
            for (; next < places.length && places[next] < before + count; next++) {
                int place = (int) (places[next] - before);
                count(at, place);
                at = place;
                lines[next] = line;
                columns[next] = column;
            }
            count(at, count);
            before += count;
        }
    }

    private void count(int from, int to) {
        int at = from;
        while (at < to) {
            long eight = at + Long.BYTES <= to ? EightBytes.at(bytes, at) : 0;
            if (at + Long.BYTES <= to && !afterReturn && !EightBytes.mayEndLine(eight)) {
                column += EightBytes.characters(eight);
                at += Long.BYTES;
            } else {
                count(bytes[at++]);
            }
        }
    }

    private void count(byte next) {
        boolean feedAfterReturn = afterReturn && next == '\n';
        afterReturn = next == '\r';
        if (next == '\r' || (next == '\n' && !feedAfterReturn)) {
            line++;
            column = 1;
        } else if (!feedAfterReturn) {
            column += EightBytes.isInside(next) ? 0 : 1;
        }
    }
}
