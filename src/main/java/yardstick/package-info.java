/**
 * Evaluates industrial zones against policy. The packages are the path of the data:
 *
 * <pre>
 * facts.json ─facts→ Dossier ──────────────────────┐
 * rules/     ─policy→ folder ─language→ RuleSet ───┤
 *                                                  ├─engine→ Findings ─decision→ Decisions ─report→ text | JSON ─cli→ you
 *                                                  └─reference→ the same by definition: evidence, and what is missing
 * </pre>
 *
 * {@link yardstick.Policy} is all that an embedder needs.
 */
@NullMarked
package yardstick;

import org.jspecify.annotations.NullMarked;
