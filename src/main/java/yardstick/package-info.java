/**
 * Evaluates industrial zones against policy. The packages are the path of the data:
 *
 * <pre>
 * facts.json ─facts→ Dossier ──────────────────────┐
 * rules/     ─policy→ folder ─language→ RuleSet ───┤
 *                                                  ├─engine→ Findings ─decision→ Decisions ─report→ text | JSON ─cli→ you
 *                                                  ├─batch→ the same for large dossiers, confirmed in parts by the engine
 *                                                  └─reference→ the same by definition: evidence, and what is missing
 * </pre>
 *
 * Beside the path: {@code analysis} looks for what is sound in rules but surely not meant, {@code explain} tells why and what would
 * change a decision, {@code regression} asks whether cases would notice a wrong rule, {@code impact} tells what a change of the
 * policy would do to decisions, {@code shard} decides a dossier in parts, on many machines. {@code page} is the frame of results that are pages for a browser, {@code sight} what
 * people see of a text: the door through which it goes to them, what cannot be seen in it, and which names look alike.
 *
 * <p>{@link yardstick.Policy} is all that an embedder needs.
 */
@NullMarked
package yardstick;

import org.jspecify.annotations.NullMarked;
