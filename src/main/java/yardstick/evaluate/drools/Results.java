package yardstick.evaluate.drools;

import java.util.List;
import yardstick.rule.Aggregate;
import yardstick.rule.SetFunction;

/** The results of the functions of one accumulate. */
record Results(List<SetFunction> functions, List<Aggregate> values) {

    void putInto(Object[] frame) {
        for (int i = 0; i < values.size(); i++) {
            frame[functions.get(i).slot()] = values.get(i);
        }
    }
}
