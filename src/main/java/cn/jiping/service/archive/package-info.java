/**
 * What the clerk does with archives: make one of a finalised version and lay it onto a stick,
 * verify one, take one back. States what it needs of files as ports; no formats, no paths inside an
 * archive.
 */
package cn.jiping.service.archive;
