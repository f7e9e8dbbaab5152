package cn.jiping.service.check;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.Optional;

/**
 * A finding, and where it stands as people count. Characters are Unicode code points.
 *
 * @param place the part of the report or document; empty in the running text of a file
 * @param line from 1; 0 when it is about data of a report, not about its text
 * @param column of the first character, from 1; 0 when it is about data
 * @param length of the quote, in characters
 * @param quote the characters it is about; may be empty
 * @param message what was found and what to do
 * @param fix what may stand instead of the quote; only where that is certain
 */
public record PlacedFinding(
    Rule rule,
    Severity severity,
    String place,
    int line,
    int column,
    int length,
    String quote,
    String message,
    Optional<String> fix) {}
