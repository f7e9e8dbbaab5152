/**
 * What a district does with the archives that its units handed over: read them all, and make one
 * table of them that adds up, with what was not counted and why. States what it needs of files as
 * ports; no formats. Keeps of a report its row and nothing else.
 */
package cn.jiping.service.collect;
