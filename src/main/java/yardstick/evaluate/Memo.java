package yardstick.evaluate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and only once. Safe for use by several threads. */
public final class Memo<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    /** Not made yet; the maker never gives null. */
    public Memo(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            synchronized (this) {
                known = made;
                if (known == null) {
                    known = maker.get();
                    made = known;
                }
            }
        }
        return known;
    }
}
