/**
 * The page on which an archive from outside is shown: what it holds, whether it is whole, how it
 * stands to what is here. Only then the clerk says whether it is taken in.
 */
package cn.jiping.ui.archive;
