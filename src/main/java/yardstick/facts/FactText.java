package yardstick.facts;

import java.io.Serializable;
import yardstick.problem.Brief;

/**
 * Facts as JSON text, to be handed from one machine to another: a whole dossier, or a document that other documents complete.
 *
 * @param name of the text in messages
 * @param json an object like that of a dossier file
 */
public record FactText(String name, String json) implements Serializable {

    @Override
    public String toString() {
        return Brief.of("FactText", name + ", " + Brief.count(json.length(), "character"));
    }
}
