/**
 * Files of Office programs as packages (ECMA-376 part 2): what kind of file it is, its parts within
 * limits, and how they belong together; by the JDK's zip and XML alone. What a part says is read in
 * {@code output.word} and {@code output.sheet}.
 */
package cn.jiping.output.opc;
