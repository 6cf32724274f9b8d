/**
 * Deciding a dossier in parts, on as many machines as there are. What crosses between them is text: a policy's files and facts go
 * out, decisions come back. Facts that several parts need are given to each; nothing that rules conclude ever crosses.
 */
@NullMarked
package yardstick.shard;

import org.jspecify.annotations.NullMarked;
