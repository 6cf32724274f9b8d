package yardstick.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;

/** Small, valid and nasty dossiers, and parameters to judge them by; the same seed always gives the same ones. */
public final class RandomDossier {

    private RandomDossier() {}

    public static ObjectNode chengdu(long seed) {
        return new ChengduDossier(new Dice(seed)).make();
    }

    public static ObjectNode mianyang(long seed) {
        return new MianyangDossier(new Dice(seed)).make();
    }

    /** The parameters of chengdu-empowerment as the specification gives them. */
    public static Map<String, BigDecimal> parameters() {
        return Parameters.chengdu();
    }

    /** The parameters of chengdu-empowerment, about half of them at random values. */
    public static Map<String, BigDecimal> parameters(long seed) {
        return Parameters.varied(Parameters.chengdu(), seed);
    }

    /** The parameters of mianyang-positioning as the specification gives them. */
    public static Map<String, BigDecimal> mianyangParameters() {
        return Parameters.mianyang();
    }

    /** The parameters of mianyang-positioning, about half of them at random values. */
    public static Map<String, BigDecimal> mianyangParameters(long seed) {
        return Parameters.varied(Parameters.mianyang(), seed);
    }
}
