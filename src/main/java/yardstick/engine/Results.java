package yardstick.engine;

import java.util.List;
import yardstick.language.Aggregate;
import yardstick.language.Condition;

/** The results of the functions of one accumulate. */
record Results(List<Condition.Function> functions, List<Aggregate> values) {

    void putInto(Object[] frame) {
        for (int i = 0; i < values.size(); i++) {
            frame[functions.get(i).slot()] = values.get(i);
        }
    }
}
