/**
 * The preview step: the very pages that are printed, with thumbnails and zoom, and what is done
 * with them: saving the PDF and printing. Pages come as pixels from {@link
 * cn.jiping.service.Paper}.
 */
package cn.jiping.ui.preview;
