/** Pictures as files. Nothing here knows what they show. */
package cn.jiping.output.image;
